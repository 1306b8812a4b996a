"""What all mutations share: the runner, common inputs, input readers, validators and row look-ups."""
