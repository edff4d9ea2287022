"""The value of a quantity: its own unit must be one that can be turned into its property's."""

from onrecord.files.faults import shorten
from onrecord.files.fields import Fields
from onrecord.model.entities import Property
from onrecord.model.quantities import Quantity
from onrecord.model.units import UnitError, conversion

__all__ = ["read_amount"]


def read_amount(fields: Fields, property_: Property) -> Quantity | None:
    """Return the value of a claim of a quantity; a unit that does not fit goes into the ledger.

    Args:
        fields: the claim's fields.
        property_: what it says of its subject.
    """
    quantity = fields.quantity("value")
    if quantity is None or not quantity.unit:
        return quantity
    fault = _fault(quantity, property_)
    if fault:
        fields.blame("F009", ("value",), fault, quantity.text.rfind(quantity.unit))
        return None
    return quantity


def _fault(quantity: Quantity, property_: Property) -> str:
    """Return why a quantity's own unit does not fit its property; empty when it does."""
    authored = shorten(quantity.unit)
    if not property_.unit:
        return (
            f"`{authored}` is a unit, and `{property_.id}` has none to hold it against: give the property "
            f"`unit: {authored}`, or write the number alone"
        )
    try:
        conversion(quantity.unit, property_.unit)
    except UnitError as error:
        return f"{error.message}; `{property_.id}` is counted in `{property_.unit}`: write the value in that unit"
    return ""
