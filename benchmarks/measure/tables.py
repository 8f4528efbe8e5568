"""Markdown tables."""

from statistics import median


def table(head, rows):
    """The first column to the left, figures to the right."""
    marks = ["---"] + ["---:"] * (len(head) - 1)
    return "\n".join("| " + " | ".join(map(str, row)) + " |" for row in [head, marks, *rows])


def spread(values, form="{:.2f}"):
    """The median, and in parentheses the least and the most."""
    least, most = form.format(min(values)), form.format(max(values))
    middle = form.format(median(values))
    return middle if least == most else f"{middle} ({least}–{most})"
