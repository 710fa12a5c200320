"""What a condition may be narrowed by, as it is called."""

from services.core.words import Text

KEYS: dict[str, Text] = {
    "branch": Text("Branch"),
    "region": Text("Region"),
    "product": Text("Product"),
    "category": Text("Category"),
    "department": Text("Department"),
    "brand": Text("Brand"),
    "weekday": Text("Day of the week"),
    "hours": Text("Hours"),
    "channel": Text("Sales channel"),
    "returns": Text("Returned goods"),
    "program": Text("Program"),
    "benefit": Text("Benefit"),
    "campaign": Text("Campaign"),
}
