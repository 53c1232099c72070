package org.newstide.article;

import java.util.Locale;
import org.newstide.Column;

/** A record that became no article, and why: a row of {@code rejects}. */
public record Reject(
    @Column("Full URI of the file") String inputFile,
    @Column(
            "Number of the record in the file, from 1: for JSON lines and delimited text the line's"
                + " number, in a file that is read in parts (JSON lines, not compressed, above 64 MiB)"
                + " that of its first byte")
        long inputPosition,
    @Column(
            "Why: not-utf8, wrong-header, wrong-cells, damaged-record, not-a-feed, not-json,"
                + " not-an-object, wrong-type, record-too-large, no-text, too-short, language, reserved-source, unreadable-file or empty-file")
        Reason reason,
    @Column("What was found, and what is allowed") String detail,
    @Column("The first 200 characters of the record, without control characters") String excerpt)
    implements SourceRecord, IntakeResult {

  /** Kinds of reasons; on disk in small letters with hyphens, as {@link #toString} writes them. */
  public enum Reason {
    /** The record's bytes are not UTF-8. */
    NOT_UTF8,
    /** The record is not JSON. */
    NOT_JSON,
    /** The file's first line names columns that cannot be read. */
    WRONG_HEADER,
    /** The record has not as many cells as the file has columns. */
    WRONG_CELLS,
    /** The record is not what its archive says; the ones behind it are read. */
    DAMAGED_RECORD,
    /** The file is XML, but no feed. */
    NOT_A_FEED,
    /** The record is JSON, but not an object. */
    NOT_AN_OBJECT,
    /** A field holds something that cannot be read as text. */
    WRONG_TYPE,
    /** The record is longer than its format allows. */
    RECORD_TOO_LARGE,
    /** Neither title nor body has text. */
    NO_TEXT,
    /** Title and body have fewer words than {@code corpus.min-words}. */
    TOO_SHORT,
    /** The language is none of {@code corpus.languages}. */
    LANGUAGE,
    /** The source's id is the one that means all sources. */
    RESERVED_SOURCE,
    /** The file breaks off or is damaged here; the records before are kept. */
    UNREADABLE_FILE,
    /** The file holds no record. */
    EMPTY_FILE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** UTF-16 units of a record that are kept. */
  private static final int EXCERPT = 200;

  public Reject {
    if (inputPosition < 1) {
      throw new IllegalArgumentException("input position is " + inputPosition + ", not 1 or more");
    }
    if (excerpt.length() > EXCERPT) {
      throw new IllegalArgumentException("the excerpt is longer than " + EXCERPT);
    }
  }

  /** A reject of a record, of which the excerpt is taken. */
  public static Reject of(
      String inputFile, long inputPosition, Reason reason, String detail, String record) {
    return new Reject(inputFile, inputPosition, reason, detail, excerpt(record));
  }

  /** The reject of a file without a record. */
  public static Reject emptyFile(String inputFile) {
    return of(inputFile, 1, Reason.EMPTY_FILE, "the file holds no record; leave it out", "");
  }

  private static String excerpt(String record) {
    StringBuilder kept = new StringBuilder(EXCERPT);
    for (int at = 0; at < record.length(); ) {
      int character = record.codePointAt(at);
      at += Character.charCount(character);
      if (kept.length() + Character.charCount(character) > EXCERPT) {
        break;
      }
      int type = Character.getType(character);
      if (type == Character.CONTROL) {
        // a control character parts words as often as not
        kept.append(' ');
      } else if (type != Character.SURROGATE) {
        kept.appendCodePoint(character);
      }
    }
    return kept.toString().strip();
  }
}
