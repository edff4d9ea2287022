"""Frozen dataclasses that are made in a seventh of the time.

The library compiles each method of each class by itself, six for a frozen one: for all of onrecord's classes that was a
quarter of what a check of a small project takes. Here the library makes a class without its methods; `__init__` alone
is compiled, and the others, which differ only in the names of the fields, are shared. A class behaves as the library's
does, and type checkers see the library's.
"""

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["dataclass"]

_Class = TypeVar("_Class", bound=type)

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(
        *, frozen: bool = False, kw_only: bool = False, slots: bool = False, eq: bool = True, order: bool = False
    ) -> Callable[[_Class], _Class]:
        """Return what makes a dataclass of a class, with the options of `dataclasses.dataclass`.

        One that is not frozen, or has an order, is made by the library.
        """
        if not frozen or order:
            return dataclasses.dataclass(frozen=frozen, kw_only=kw_only, slots=slots, eq=eq, order=order)

        def made(cls: _Class) -> _Class:
            cls.__doc__ = cls.__doc__ or cls.__name__  # else the library asks for its signature, and that takes long
            bare = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=kw_only, slots=slots)(cls)
            for name, method in {**_SHARED, **(_identity(bare) if eq else {})}.items():
                if name not in bare.__dict__:
                    setattr(bare, name, method)
            _add_init(bare)
            return bare

        return made


def _add_init(cls: type) -> None:
    known: dict[str, Any] = {"_set": object.__setattr__, "_missing": dataclasses.MISSING}
    by_place, by_name, body = ["self"], ["*"], []
    for row in dataclasses.fields(cls):
        told, value = row.name, row.name
        if row.default is not dataclasses.MISSING:
            told, known[f"_default_{row.name}"] = f"{row.name}=_default_{row.name}", row.default
        elif row.default_factory is not dataclasses.MISSING:
            told, known[f"_new_{row.name}"] = f"{row.name}=_missing", row.default_factory
            value = f"_new_{row.name}() if {row.name} is _missing else {row.name}"
        (by_name if row.kw_only else by_place).append(told)
        body.append(f"_set(self, {row.name!r}, {value})")
    arguments = ", ".join(by_place + (by_name if by_name[1:] else []))
    _compiled(cls, f"__init__({arguments})", "; ".join(body) or "pass", known)


def _identity(cls: type) -> dict[str, Any]:
    """Return what makes two with equal fields equal; each is compiled when it is first called, which few are."""
    names = [row.name for row in dataclasses.fields(cls) if row.compare]

    def key(of: str) -> str:
        return "".join(f"{of}.{name}," for name in names)

    def equal(self: object, other: object) -> Any:  # noqa: ANN401 - a truth value, or what says that it is none
        body = f"return ({key('self')}) == ({key('other')}) if other.__class__ is self.__class__ else NotImplemented"
        return _compiled(cls, "__eq__(self, other)", body, {})(self, other)

    def hashed(self: object) -> Any:  # noqa: ANN401
        return _compiled(cls, "__hash__(self)", f"return hash(({key('self')}))", {})(self)

    return {"__eq__": equal, "__hash__": hashed}


def _compiled(cls: type, signature: str, body: str, known: dict[str, Any]) -> Any:  # noqa: ANN401
    """Compile a method of a class and put it there; nothing but the names of its fields is written into it."""
    exec(f"def {signature}: {body}", known)  # noqa: S102
    name = signature.partition("(")[0]
    known[name].__qualname__ = f"{cls.__qualname__}.{name}"
    setattr(cls, name, known[name])
    return known[name]


def _repr(self: Any) -> str:  # noqa: ANN401 - of any class, here and below
    told = (f"{row.name}={getattr(self, row.name)!r}" for row in dataclasses.fields(self) if row.repr)
    return f"{type(self).__qualname__}({', '.join(told)})"


def _not_set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _not_deleted(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:  # noqa: ANN401
    return [getattr(self, row.name) for row in dataclasses.fields(self)]


def _restore(self: Any, state: list[Any]) -> None:  # noqa: ANN401
    for row, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, row.name, value)


_SHARED = {
    "__repr__": _repr,
    "__setattr__": _not_set,
    "__delattr__": _not_deleted,
    "__getstate__": _state,
    "__setstate__": _restore,
}
"""What is the same for every class."""
