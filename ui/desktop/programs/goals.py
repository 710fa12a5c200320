"""What a program is for, as the editor asks it: behaviour to strengthen, to keep, to create.

The program keeps them as one text of the owner's; a sign at the head of a line says which it is,
so that it reads the same in every language.
"""

from dataclasses import dataclass

STRENGTHEN, KEEP, CREATE = "↑", "=", "+"


@dataclass(frozen=True, slots=True)
class Goals:
    """The three kinds of behaviour a program aims at; an empty text is none."""

    strengthen: str = ""
    keep: str = ""
    create: str = ""

    def as_text(self) -> str | None:
        """Return the text the program keeps; None without any goal."""
        marked = ((STRENGTHEN, self.strengthen), (KEEP, self.keep), (CREATE, self.create))
        return "\n".join(f"{sign} {text.strip()}" for sign, text in marked if text.strip()) or None


def goals_of(text: str | None) -> Goals:
    """Return the goals in a program's text; lines without a sign are to be strengthened."""
    found: dict[str, list[str]] = {STRENGTHEN: [], KEEP: [], CREATE: []}
    for line in (text or "").splitlines():
        sign, _, rest = line.strip().partition(" ")
        if sign in found and rest:
            found[sign].append(rest.strip())
        elif line.strip():
            found[STRENGTHEN].append(line.strip())
    return Goals(*(" · ".join(found[sign]) for sign in (STRENGTHEN, KEEP, CREATE)))
