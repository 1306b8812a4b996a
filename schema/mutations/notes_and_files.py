"""Mutations of notes and files."""

import resolvers
from schema.mutation_field import PayloadField
from schema.mutations.record_mutation import delete_mutation, record_mutation
from schema.types.file_uploads import FileUpload
from schema.types.records import File, Note

NOTES = (
    record_mutation("noteCreate", "Create a note.", resolvers.notes.create, resolvers.notes.NoteCreateInput, note=Note),
    record_mutation("noteUpdate", "Update a note.", resolvers.notes.update, resolvers.notes.NoteUpdateInput, note=Note),
    record_mutation(
        "notePin",
        "Pin a note to its organization, or unpin it.",
        resolvers.notes.pin,
        resolvers.notes.NotePinInput,
        note=Note,
    ),
    delete_mutation(
        "noteDelete",
        "Delete a note; it can be restored for thirty days.",
        resolvers.notes.delete,
        resolvers.notes.NoteDeleteInput,
    ),
    record_mutation(
        "noteRestore",
        "Restore a note within thirty days of its deletion.",
        resolvers.notes.restore,
        resolvers.notes.NoteRestoreInput,
        note=Note,
    ),
)

FILES = (
    record_mutation(
        "fileUpload",
        "Register a file for upload. Send its bytes to `upload.uploadUrl` of the payload.",
        resolvers.files.upload,
        resolvers.files.FileUploadInput,
        upload=PayloadField(FileUpload, "The registered upload with its signed URL; null if there are user errors."),
    ),
    record_mutation(
        "fileUpdate",
        "Update the name, the description or the linked records of a file.",
        resolvers.files.update,
        resolvers.files.FileUpdateInput,
        file=File,
    ),
    delete_mutation(
        "fileDelete",
        "Delete a file; it can be restored for thirty days.",
        resolvers.files.delete,
        resolvers.files.FileDeleteInput,
    ),
    record_mutation(
        "fileRestore",
        "Restore a file within thirty days of its deletion.",
        resolvers.files.restore,
        resolvers.files.FileRestoreInput,
        file=File,
    ),
)
