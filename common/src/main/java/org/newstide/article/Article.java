package org.newstide.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.newstide.Column;

/** One published text of one source, without its body: a row of the table of articles. */
public record Article(
    @Column(
            "Digest that is the same whenever the article is delivered again: of its source and own"
                + " id, else of its address, else of its source and its text as delivered")
        String articleId,
    @Column(
            "Who published it: the record's field, else the host of its address, else the default of"
                + " the configured source, else the name of the folder of its file")
        String sourceId,
    @Column(value = "Its web address as delivered; null if it has none", nullable = true)
        String url,
    @Column("Headline on one line; empty if it has none") String title,
    @Column(
            value = "When it was published; null if the day alone is known, or not even that",
            nullable = true)
        Instant publishedAt,
    @Column(
            value = "Day of publication in the config's time zone; null if unknown",
            nullable = true)
        LocalDate publishedOn,
    @Column(
            value = "Where the date is from: record, markup, url, text or file; null if undated",
            nullable = true)
        DateOrigin dateOrigin,
    @Column(
            value =
                "The most trusted date that was refused as it cannot be read or be true, with its origin and"
                    + " why; null if none was",
            nullable = true)
        String dateProblem,
    @Column(
            value = "Who wrote it, as named there, parted by semicolons; null if unknown",
            nullable = true)
        String authors,
    @Column(
            value =
                "The news agency that it is from by its credits or dateline; null if none is named",
            nullable = true)
        String agency,
    @Column("Language, as its shortest ISO 639 code") String language,
    @Column("Words of title and body") int wordCount,
    @Column("Full URI of the file it was read from") String inputFile,
    @Column(
            "Number of its record in the file, from 1: for JSON lines the line's number, in a file that"
                + " is read in parts (not compressed, above 64 MiB) that of its first byte")
        long inputPosition) {

  public Article {
    if (articleId.isEmpty() || sourceId.isEmpty() || language.isEmpty()) {
      throw new IllegalArgumentException("an article needs an id, a source and a language");
    }
    if (sourceId.toLowerCase(Locale.ROOT).equals(SourceId.ALL)) {
      throw new IllegalArgumentException("\"all\" means all sources and is no source's id");
    }
    if (title.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("the title has more than one line: " + title);
    }
    if (publishedAt != null && publishedOn == null) {
      throw new IllegalArgumentException("published at " + publishedAt + ", but on no day");
    }
    if ((publishedOn == null) != (dateOrigin == null)) {
      throw new IllegalArgumentException(
          "published on " + publishedOn + " with date origin " + dateOrigin);
    }
    if (wordCount < 0 || inputPosition < 1) {
      throw new IllegalArgumentException(
          "word count " + wordCount + " is below 0, or position " + inputPosition + " below 1");
    }
  }
}
