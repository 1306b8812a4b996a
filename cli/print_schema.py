"""`afterwin schema`: the GraphQL schema as SDL."""

import click


@click.command()
@click.option("--public", is_flag=True, help="Leave out gated features.")
def schema(*, public: bool) -> None:
    """Print the GraphQL schema.

    The output equals schema/schema.beta.graphql, or schema/schema.public.graphql with --public.
    """
    from schema.root import schema as variants

    click.echo((variants.public if public else variants.full).as_str())
