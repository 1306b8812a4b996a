"""Names, places, products and texts of the demo. Every name is invented."""

from typing import NamedTuple


class Locale(NamedTuple):
    """A country with its streets, and names of people and firms there."""

    country: str
    zone: str
    currency: str
    cities: tuple[str, ...]
    streets: tuple[str, ...]
    given: tuple[str, ...]
    family: tuple[str, ...]
    firm: str
    """Pattern of firm names with {family} and {trade}."""
    trades: tuple[str, ...]
    domain: str


PLACES = (
    Locale(
        "Spain",
        "Europe/Madrid",
        "EUR",
        ("Zaragoza", "Gijón", "Córdoba", "Lleida"),
        ("Calle del Olmo", "Avenida de la Ría", "Plaza del Trébol", "Camino Viejo"),
        ("Lucía", "Íñigo", "Begoña", "Álvaro", "Nuria"),
        ("Arrieta", "Peñalver", "Muñiz", "Quiroga", "Belmonte"),
        "{trade} {family} S.L.",
        ("Bodegas", "Talleres", "Conservas", "Cerámicas", "Viveros"),
        "es.example",
    ),
    Locale(
        "Germany",
        "Europe/Berlin",
        "EUR",
        ("Görlitz", "Münster", "Würzburg", "Kiel"),
        ("Lindenweg", "Am Mühlbach", "Große Gasse", "Hafenstraße"),
        ("Jörg", "Käthe", "Ulrike", "Björn", "Anneliese"),
        ("Möller", "Grünwald", "Strauß", "Kröger", "Weiß"),
        "{family} & Söhne {trade} GmbH",
        ("Maschinenbau", "Feinmechanik", "Fördertechnik", "Laborbedarf"),
        "de.example",
    ),
    Locale(
        "Poland",
        "Europe/Warsaw",
        "PLN",
        ("Łódź", "Gdynia", "Toruń", "Rzeszów"),
        ("ulica Lipowa", "ulica Źródlana", "aleja Klonowa", "ulica Młyńska"),
        ("Zofia", "Łukasz", "Małgorzata", "Paweł", "Agnieszka"),
        ("Wójcik", "Żuraw", "Świderski", "Gołąb", "Cieśla"),
        "{family} {trade} sp. z o.o.",
        ("Stolarnia", "Piekarnia", "Szklarnia", "Browar"),
        "pl.example",
    ),
    Locale(
        "United Kingdom",
        "Europe/London",
        "GBP",
        ("Leeds", "Truro", "Perth", "Swansea"),
        ("Orchard Row", "Kiln Lane", "Harbour Street", "Mill Bank"),
        ("Imogen", "Rhys", "Niamh", "Alistair", "Poppy"),
        ("Ashdown", "Fairclough", "Penrose", "Llewellyn", "Burnside"),
        "{family} {trade} Ltd",
        ("Instruments", "Joinery", "Fisheries", "Looms", "Orchards"),
        "uk.example",
    ),
    Locale(
        "United States",
        "America/New_York",
        "USD",
        ("Duluth", "Tucson", "Savannah", "Boise"),
        ("Cottonwood Avenue", "Prairie Drive", "Quarry Road", "Second Street"),
        ("Marcus", "Dolores", "Wendell", "Priya", "Harriet"),
        ("Calloway", "Ferreira", "Okafor", "Lindqvist", "Tran"),
        "{family} {trade} Inc.",
        ("Robotics", "Orthopedics", "Greenhouses", "Freight", "Analytics"),
        "us.example",
    ),
    Locale(
        "Japan",
        "Asia/Tokyo",
        "JPY",
        ("金沢市", "松本市", "倉敷市", "函館市"),
        ("桜通り", "川端町", "本町", "緑が丘"),
        ("美咲", "健太", "陽子", "拓也", "直美"),
        ("藤堂", "白石", "水野", "黒川", "星野"),
        "{family}{trade}株式会社",
        ("精機", "食品", "陶器", "電子", "造園"),
        "jp.example",
    ),
    Locale(
        "Türkiye",
        "Europe/Istanbul",
        "TRY",
        ("Eskişehir", "Çanakkale", "İzmir", "Muğla"),
        ("Çınar Sokak", "Güneş Caddesi", "Köprü Sokak", "Bağ Yolu"),
        ("Ayşegül", "Çağrı", "İlker", "Şebnem", "Oğuz"),
        ("Yıldırım", "Karaağaç", "Öztürk", "Güngör", "Şahin"),
        "{family} {trade} A.Ş.",
        ("Tekstil", "Makine", "Zeytincilik", "Seramik"),
        "tr.example",
    ),
    Locale(
        "Kuwait",
        "Asia/Kuwait",
        "KWD",
        ("حولي", "الجهراء", "السالمية"),
        ("شارع النخيل", "شارع اللؤلؤ", "شارع البحر"),
        ("ليلى", "يوسف", "نورة", "سامي"),
        ("البحري", "النجار", "المطوع", "الصراف"),
        "شركة {family} {trade}",
        ("للأجهزة", "للأغذية", "للنقل"),
        "kw.example",
    ),
    Locale(
        "Switzerland",
        "Europe/Zurich",
        "CHF",
        ("Neuchâtel", "Chur", "Zug", "Delémont"),
        ("Rue du Lac", "Bahnhofstrasse", "Chemin des Vignes", "Talweg"),
        ("Céline", "Reto", "Noémie", "Urs", "Mélanie"),
        ("Aebischer", "Rochat", "Zünd", "Favre", "Brügger"),
        "{family} {trade} SA",
        ("Horlogerie", "Pharma", "Chocolats", "Optique"),
        "ch.example",
    ),
    Locale(
        "Greece",
        "Europe/Athens",
        "EUR",
        ("Πάτρα", "Βόλος", "Χανιά"),
        ("Οδός Ελαιών", "Οδός Θάλασσας", "Οδός Πλατάνων"),
        ("Ελένη", "Νίκος", "Σοφία", "Γιώργος"),
        ("Παπαδάκης", "Λιβάνιος", "Θαλασσινός", "Μελισσάς"),
        "{family} {trade} Α.Ε.",
        ("Ναυτιλιακή", "Ελαιουργία", "Μαρμάρων"),
        "gr.example",
    ),
)

INDUSTRIES = ("Manufacturing", "Food and drink", "Health", "Logistics", "Retail", "Research", "Crafts")
REVENUES = ("Less than 1 million", "1 to 10 million", "10 to 50 million", "More than 50 million")
PRODUCTS = (
    "Spectrometer",
    "Pump calibration",
    "Sensor set",
    "Yearly service",
    "Laboratory bench",
    "Flow meter",
    "Data logger",
    "Training days",
    "Spare parts",
    "Software seats",
    "Cold chain monitors",
    "Pressure gauges",
)
OCCASIONS = ("for the new hall", "renewal", "second site", "pilot", "framework order", "replacement", "extension")
SUBJECTS = (
    ("call", "Ask how the installation went"),
    ("call", "Agree on the renewal"),
    ("call", "Talk about the open ticket"),
    ("email", "Collect feedback on the training"),
    ("email", "Confirm the delivery date"),
    ("email", "Introduce the new contact"),
    ("meeting", "Walk through the first month's readings"),
    ("meeting", "Propose the second site"),
    ("meeting", "Visit the new hall"),
    ("lunch", "Celebrate the first year"),
    ("lunch", "Hear what they plan for next year"),
    ("task", "Check the spare parts in stock"),
    ("task", "Plan the yearly calibration"),
    ("task", "Prepare the service report"),
    ("deadline", "Warranty ends: offer the service contract"),
    ("deadline", "Send the offer for the extension"),
)
"""Key of the activity type, and subject."""

NOTES = (
    "<p>Very happy with the installation; wants the <b>second site</b> before summer.</p>",
    "<p>Prefers email. Invoices go to the head office.</p>",
    "<p>The technician asked for:</p><ul><li>two spare probes</li><li>a shorter cable</li></ul>",
    "<p>Renewal depends on the budget round in autumn.</p>",
    "<p>Met at the fair. They compare us with a cheaper offer, but service decides.</p>",
    "<p>New contact from next month; keep the old one in copy.</p>",
)
FILES = (
    ("Service report.pdf", "application/pdf"),
    ("Floor plan.png", "image/png"),
    ("Order confirmation.pdf", "application/pdf"),
    ("Readings.csv", "text/csv"),
    ("Framework contract.pdf", "application/pdf"),
)
LOST_REASONS = ("Too expensive", "No budget this year", "Chose another supplier", "Project was stopped")
