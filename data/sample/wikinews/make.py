#!/usr/bin/env python3
"""Makes the sample corpus of Wikinews articles.

Usage: make.py WIKINEWS_YEAR.csv … FOLDER

Input: CSV files with url, date (YYYY-MM-DD), title and text, where text is what a reader sees of the
page's body: paragraphs parted by empty lines, with captions and the like between them.
Output: FOLDER/articles/YEAR/DATE-TITLE.txt, one file an article: title, date, text; and
FOLDER/addresses.tsv, the address of each. The same input gives the same bytes.
"""

import csv
import datetime
import pathlib
import re
import sys
import unicodedata

SLUG_LENGTH = 60
DATE_LINE = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d{1,2}, \d{4}")

# What stands between the paragraphs of a page and is not the article's text.
NOT_TEXT = [
    DATE_LINE,  # written anew, as half of the pages come without
    re.compile(r".{0,200}Image: .{1,60}"),  # a picture's caption and credit
    re.compile(r"[—–]\s?\S.{0,150}"),  # the speaker of a quotation set apart, which the page lost
    re.compile(r"██.*"),  # a map's or a chart's legend
    re.compile(r"File:.*"),  # a picture that is gone
    re.compile(r"This article requires pre-publication review.*|-Article last amended:.*"),
]
TEST_PAGE = re.compile(r"TEST PAGE:.*")


def tidy(text):
    """Text without invisible characters, each run of white space one blank."""
    text = unicodedata.normalize("NFC", text)
    visible = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf"))
    return re.sub(r"\s+", " ", visible).strip()


def date_line(day):
    """The date as Wikinews writes it: Friday, January 4, 2019."""
    return f"{day:%A}, {day:%B} {day.day}, {day.year}"


def paragraphs(text):
    """The lines of a page that are its article's text."""
    for line in map(tidy, text.split("\n")):
        if line and not any(pattern.fullmatch(line) for pattern in NOT_TEXT):
            yield line


def slug(title):
    """The first words of a title as letters of a file's name."""
    plain = unicodedata.normalize("NFKD", title.replace("æ", "ae")).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", " ", re.sub(r"['.]", "", plain.lower())).split()
    name = words[0]
    for word in words[1:]:
        if len(name) + 1 + len(word) > SLUG_LENGTH:
            break
        name += "-" + word
    return name


def article(row):
    """The name and the text of an article's file."""
    day = datetime.date.fromisoformat(row["date"])
    title = tidy(row["title"])
    text = "\n\n".join(paragraphs(row["text"]))
    return f"{day.year}/{day}-{slug(title)}.txt", f"{title}\n{date_line(day)}\n\n{text}\n"


def main(*arguments):
    *sources, folder = arguments
    rows = []
    for source in sources:
        with open(source, encoding="utf-8", newline="") as file:
            rows += (row for row in csv.DictReader(file) if not TEST_PAGE.fullmatch(row["title"]))
    articles = pathlib.Path(folder, "articles")
    addresses = {}
    for row in rows:
        name, text = article(row)
        if name in addresses:
            sys.exit(f"two articles are called {name}")
        addresses[name] = row["url"].replace("org//", "org/")
        target = articles / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    lines = [f"articles/{name}\t{url}\n" for name, url in sorted(addresses.items())]
    pathlib.Path(folder, "addresses.tsv").write_text(
        "file\turl\n" + "".join(lines), encoding="utf-8", newline="\n"
    )


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
