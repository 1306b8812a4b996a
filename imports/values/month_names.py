"""Names of months in dates, folded: English, Spanish, Portuguese, German and French, whole or shortened."""

_NAMES = (
    "january jan enero ene janeiro januar janner jaenner janvier janv",
    "february feb febrero fevereiro fev februar fevrier fevr",
    "march mar marzo marco marz maerz mrz mars",
    "april apr abril abr avril avr",
    "may mayo maio mai",
    "june jun junio junho juni juin",
    "july jul julio julho juli juillet juil",
    "august aug agosto ago aout",
    "september sep sept septiembre setiembre set setembro septembre",
    "october oct octubre outubro out oktober okt octobre",
    "november nov noviembre novembro novembre",
    "december dec diciembre dic dezembro dez dezember decembre",
)
MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
"""The number of a month by its name."""
