"""What the viewer may do with an object, so that clients need not repeat the rules of roles and tokens."""

import strawberry

import resolvers
from schema.object_type import field


@strawberry.type(description="Fields of objects that users may change.")
class EditableRecord:
    """Fields shared by records; not a GraphQL type."""

    viewer_can_update: bool = field("True if the viewer may change the record.", resolvers.viewer.can_write_records)
    viewer_can_delete: bool = field(
        "True if the viewer may delete the record, and restore it afterwards.", resolvers.viewer.can_write_records
    )


@strawberry.type(description="Fields of settings that administrators may change.")
class EditableSetting:
    """Fields shared by settings; not a GraphQL type."""

    viewer_can_update: bool = field("True if the viewer may change the setting.", resolvers.viewer.can_write_settings)
