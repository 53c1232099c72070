#!/usr/bin/env python3
"""Makes the sample corpus of White House documents.

Usage: make.py WH_BRIEFINGS.jsonl.gz FOLDER

Input: one JSON object a line with id, section, date (YYYY-MM-DD), published, title, url and text,
where text is Markdown as pandoc writes it from a web page: hard-wrapped lines, two blanks for a
line break, four columns of indent in lists, and HTML where Markdown has no words for it.
Output: FOLDER/articles/YEAR.jsonl.gz. The same input gives the same bytes (with the same zlib).
"""

import collections
import gzip
import hashlib
import html
import json
import pathlib
import re
import string
import sys
import unicodedata

SAMPLE_SIZE = 1500
MONTH_MINIMUM = 3


def allocate(month_sizes, total):
    """Documents to draw from each month: proportional to its size by largest remainder (ties to
    the earlier month), then raised to MONTH_MINIMUM, or to all a smaller month has."""
    corpus_size = sum(month_sizes.values())
    quotas = {month: total * size // corpus_size for month, size in month_sizes.items()}
    by_remainder = sorted(month_sizes, key=lambda m: (-(total * month_sizes[m] % corpus_size), m))
    for month in by_remainder[: total - sum(quotas.values())]:
        quotas[month] += 1
    return {m: max(quota, min(MONTH_MINIMUM, month_sizes[m])) for m, quota in quotas.items()}


def draw(records, total):
    """The records of each month whose ids have the lowest SHA-256 digests: never by content."""
    months = collections.defaultdict(list)
    for record in records:
        months[record["date"][:7]].append(record)
    quotas = allocate({month: len(group) for month, group in months.items()}, total)
    for month, group in months.items():
        group.sort(key=lambda record: hashlib.sha256(record["id"].encode()).digest())
        yield from group[: quotas[month]]


# A backslash escape becomes a private-use character, so that no later rule takes it for markup.
ESCAPED = {char: chr(0xE000 + ord(char)) for char in string.punctuation}
UNESCAPE = {ord(private): char for char, private in ESCAPED.items()}
PLAIN = {0x2010: "-", 0x2011: "-", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFFFC: None}


def tidy(text):
    """Text without invisible characters, each run of white space one blank."""
    text = unicodedata.normalize("NFC", text).translate(PLAIN)
    visible = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Cn"))
    return re.sub(r"\s+", " ", visible).strip()


NOTE_MARK = re.compile(r"\W*(?:\d+|[ivx]+)\W*")
ADDRESS = r"\((?:[^()\s]|\((?:[^()\s]|\([^()\s]*\))*\))*(?:\s+\"[^\"]*\")?\)"
UNBALANCED_ADDRESS = r"\(https?:\S*?\)(?=[\s.,:;]|$)"
LABEL = r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]"
IMAGE = re.compile("!" + LABEL + ADDRESS)
LINK = re.compile(f"{LABEL}(?:{ADDRESS}|{UNBALANCED_ADDRESS})")
ANCHOR = re.compile(r"<a\b[^>]*>(.*?)</a>", re.S)
SUPERSCRIPT = re.compile(r"(.?)<sup>(.*?)</sup>", re.S)
AUTOLINK = re.compile(r"<([^\s<>]*[@:][^<>]*)>")
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+\d*);")


def link_text(match):
    """What a link shows; nothing where it marks a footnote or offers a file for download."""
    is_mark = re.search("#_?(?:ft|ed)n", match[0]) and NOTE_MARK.fullmatch(TAG.sub("", match[1]))
    return "" if is_mark or "wp-block-file" in match[0] else match[1]


def superscript_text(match):
    """10^26 after a digit, nothing for a footnote's mark, else the raised letters (4th)."""
    before, raised = match.groups()
    if not NOTE_MARK.fullmatch(TAG.sub("", raised)):
        return before + raised
    return f"{before}^{raised}" if before.isdigit() and raised.isdigit() else before


def without_inline_markup(text):
    text = IMAGE.sub("", text)
    text = ANCHOR.sub(link_text, text)
    text = LINK.sub(link_text, LINK.sub(link_text, text))  # twice: a link may hold brackets
    text = SUPERSCRIPT.sub(superscript_text, text)
    text = TAG.sub("", AUTOLINK.sub(r"\1", text))
    return tidy(ENTITY.sub(lambda entity: html.unescape(entity[0]), text).translate(UNESCAPE))


ROW = re.compile(r"<tr\b[^>]*>(.*?)</tr>", re.S)
CELL = re.compile(r"<t[dh]\b[^>]*>(.*?)</t[dh]>", re.S)
BLOCK_TAG = re.compile(r"</?(?:p|div|fig\w+|blockquote|table|thead|tbody|tfoot|h\d|br|hr)\b[^<>]*>")
ITEM = re.compile(r"(?P<indent> *)(?:- {1,3}|(?P<number>\d{1,3})\. {1,2}(?=\S))")
BULLET = re.compile(r"[•·▪●]\s*|o\s(?=[A-Z])")
ENUMERATED = re.compile(r"\(?(?:[a-z]|[ivx]+)[.)]\s")
SPEAKER = re.compile(r"Q\s|[A-Z][A-Z.’ -]+:")
OPEN_WORD = re.compile(r".*\b(?:a|an|the|of|to|from|for|with|by)")
END_MARK = re.compile(r"\s*#{3,}$")
# What the page's furniture leaves: embedded posts and videos, and a trail "1. Parent 2. Current".
FURNITURE = re.compile(r"Loading…|An error occurred\.|Try watching this video on .*|Parent|Current")


def table_row(match):
    """A table's row as a paragraph: cells parted by a bar, empty ones left out."""
    cells = (re.sub(r"<br\b[^>]*>|\s+", " ", cell).strip() for cell in CELL.findall(match[1]))
    return "\n\n" + " | ".join(cell for cell in cells if TAG.sub("", cell).strip()) + "\n\n"


def continues(before, after):
    """Whether the break between two blocks falls within a sentence, as it does in many transcripts:
    the first ends with no stop and the second starts in lower case, or the first ends with "the"."""
    if ENUMERATED.match(after) or SPEAKER.match(after):
        return False
    ends_open = before[-1] not in ".?!:;…—–-"
    return ends_open and (after[0].islower() or bool(after[0].isalnum() and OPEN_WORD.fullmatch(before)))


def blocks(markdown):
    """Marker ("- ", "1. " or nothing) and raw text of each paragraph, item or line with a break."""
    marker, lines, breaks, numbers = "", [], False, {}
    for line in markdown.split("\n") + [""]:
        line = re.sub(r"^(?:> ?)+|^#+ ", "", line)
        item = ITEM.match(line)
        if item and item["number"]:  # a wrapped line may start with a day: "on May\n14. I hereby"
            follows = int(item["number"]) - 1 == numbers.get(item["indent"])
            item = item if not lines or breaks or follows else None
        content = line[item.end() if item else 0 :].strip()
        if lines and (item or breaks or not content):
            yield marker, "\n".join(lines)
            marker, lines = "", []
        if item:
            numbers[item["indent"]] = int(item["number"] or 0)
            marker = f"{item['number']}. " if item["number"] else "- "
        if content:
            lines.append(content)
        breaks = line.endswith("  ")


def plain_text(markdown):
    """Paragraphs and list items, one a line; an empty line around all but neighbouring items."""
    text = re.sub(r"\\([!-/:-@\[-`{-~])", lambda escape: ESCAPED[escape[1]], markdown)
    text = re.sub(r"[*`]", "", text)  # emphasis, code: what is left without a backslash is markup
    text = re.sub(r"\s+\]\(", "](", ROW.sub(table_row, text))
    parts = []
    for marker, raw in blocks(BLOCK_TAG.sub("\n\n", text)):
        content = END_MARK.sub("", without_inline_markup(raw))
        bullet = BULLET.match(content)
        if bullet:
            marker, content = "- ", content[bullet.end() :]
        # Rules, end marks and what is left of pictures have neither letter nor digit.
        if not any(c.isalnum() for c in content) or FURNITURE.fullmatch(content):
            continue
        if parts and not marker and continues(parts[-1][1], content):
            parts[-1][1] += " " + content
        else:
            parts.append([marker, marker + content])
    return "".join(
        ("\n" if before and marker else "\n\n") + line
        for (before, _), (marker, line) in zip([["", ""]] + parts, parts)
    ).strip()


def article(record):
    return {
        "id": record["id"],
        "url": record["url"],
        "title": tidy(html.unescape(record["title"])),
        "published": record["published"].replace(" ", "T"),
        "section": record["section"],
        "body": plain_text(record["text"]),
    }


def main(source, folder):
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    articles = sorted(map(article, draw(records, SAMPLE_SIZE)), key=lambda a: (a["published"], a["id"]))
    years = collections.defaultdict(list)
    for entry in articles:
        years[entry["published"][:4]].append(json.dumps(entry, ensure_ascii=False) + "\n")
    target = pathlib.Path(folder, "articles")
    target.mkdir(parents=True, exist_ok=True)
    for year, lines in years.items():
        # No name and no time in the header, as gzip -n does: the bytes depend on the texts alone.
        (target / f"{year}.jsonl.gz").write_bytes(gzip.compress("".join(lines).encode(), 9, mtime=0))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
