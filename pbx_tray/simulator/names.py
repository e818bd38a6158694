# ruff: noqa: RUF001  names are written in their own scripts, whatever letters look alike
"""People of a made-up firm and of the world outside, in the scripts people really write in."""

# Username and full name. The first is the person at the desk of the demo; a null and an empty
# full name are what a PBX holds for a reception phone and a meeting room.
COLLEAGUES: tuple[tuple[str, str | None], ...] = (
    ("sanne", "Sanne de Vries"),
    ("jonas", "Jonas Grünwald"),
    ("zofia", "Zofia Wójcik"),
    ("emre", "Emre Yıldız"),
    ("eleni", "Ελένη Παπαδοπούλου"),
    ("layla", "ليلى حداد"),
    ("wei", "陈伟"),
    ("reception", None),
    ("tomasz", "Tomasz Łukasiewicz"),
    ("meeting-room", ""),
    ("yuki", "佐藤 由紀"),
    ("bram", "Bram van den Berg"),
    ("aoife", "Aoife Ní Bhriain"),
    ("mateusz", "Mateusz Kowalczyk"),
    ("ayse", "Ayşe Çelik"),
    ("nikos", "Νίκος Γεωργίου"),
    ("omar", "عمر الخطيب"),
    ("mei", "林美玲"),
    ("kenji", "高橋 健二"),
    ("oksana", "Оксана Шевченко"),
    ("david", "דוד לוי"),
    ("priya", "प्रिया शर्मा"),
    ("minjun", "김민준"),
    ("lotte", "Lotte Jansen"),
    ("karl", "Karl-Heinz Müller"),
    ("agnieszka", "Agnieszka Nowak"),
    ("chloe", "Chloé Lefèvre"),
    ("soren", "Søren Kjær"),
    ("ines", "Inês Gonçalves"),
    ("jiri", "Jiří Dvořák"),
)

# Number and, where the PBX knows one, a name. Numbers are of ranges kept for fiction.
OUTSIDERS: tuple[tuple[str, str | None], ...] = (
    ("+442079460101", "Harriet Okonkwo"),
    ("+31850160123", "Bakkerij Van Leeuwen"),
    ("+493023125014", "Tischlerei Groß & Söhne"),
    ("+48123456789", "Małgorzata Dąbrowska"),
    ("+902125550147", "Gülşen Öztürk"),
    ("+302105550132", "Σπύρος Αλεξίου"),
    ("+97145550119", "مكتب الزهراء للسفر"),
    ("+861055500165", "王晓明"),
    ("+81355500178", "株式会社 山本"),
    ("+16465550142", None),
    ("+442079460190", None),
    ("+380445550155", "Андрій Мельник"),
)

GIVEN = ("Anna", "Björn", "Łucja", "İbrahim", "Χρήστος", "نور", "明", "さくら", "Олена", "José")
FAMILY = (
    "Bakker",
    "Schröder",
    "Zając",
    "Şahin",
    "Νικολάου",
    "منصور",
    "王",
    "鈴木",
    "Коваль",
    "Peña",
)
