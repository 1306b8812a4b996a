"""The client that security events of the command line record."""

from auth.services import ClientInfo

COMMAND_LINE = ClientInfo(user_agent="afterwin (command line)")
