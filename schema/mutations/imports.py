"""Mutations of imports; the worker of imports does what takes long."""

from strawberry.types.field import StrawberryField

from auth.roles import Permission
from resolvers import imports
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import MutationFunction
from schema.mutation_field import mutation_field
from schema.types.imports import Import


def _import_mutation(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput]
) -> StrawberryField:
    permission = Permission.SETTINGS_WRITE
    return mutation_field(name, description, function, input_type, permission, events=False, import_=Import)


IMPORTS = (
    _import_mutation(
        "importCreate",
        "Announce a file to import; send it to `uploadUrl`, then a plan is made. Administrators only.",
        imports.create,
        imports.ImportCreateInput,
    ),
    _import_mutation(
        "importUpdate",
        "Change how a file is read and what its columns become; a new plan is made. Administrators only.",
        imports.update,
        imports.ImportUpdateInput,
    ),
    _import_mutation(
        "importStart",
        "Run an import in the background, or with `validateOnly` a dry run that saves no record. Administrators only.",
        imports.start,
        imports.ImportStartInput,
    ),
    _import_mutation(
        "importCancel",
        "Cancel an import. What it has written stays and can be undone. Administrators only.",
        imports.cancel,
        imports.ImportCancelInput,
    ),
    _import_mutation(
        "importUndo",
        "Undo a whole import within thirty days, in the background. What was changed since stays and is listed in "
        "`keptRows`. Administrators only.",
        imports.undo,
        imports.ImportUndoInput,
    ),
)
