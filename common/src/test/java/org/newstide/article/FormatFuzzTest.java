package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of every format, damaged: records and rejects in order; -Dnewstide.seed=N tries others. */
class FormatFuzzTest {

  private static final long SEED = Long.getLong("newstide.seed", 11L);
  private static final int FILES = 400;

  private static final Map<RecordField, String> FIELDS =
      Arrays.stream(RecordField.values())
          .collect(Collectors.toMap(field -> field, RecordField::key));

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of(
            new JsonlFormat(FIELDS),
            """
            {"id": "1", "url": "https://paper.org/1", "title": "They met", "body": ["One.", "Two."]}
            {"id": 2, "title": "Gr\\u00fc\\u00dfe", "body": "They \\"ate\\".", "published": 1715681700}
            {"title": "", "body": null, "authors": ["Jane Doe", "John Roe"]}
            """),
        Arguments.of(
            new CsvFormat(FIELDS, ';', true),
            """
            id;title;body;published
            1;"They; met";"One.

            Two ""and"" three.";2024-05-14
            2;Grüße;b;
            """),
        Arguments.of(
            new CsvFormat(FIELDS, '\t', false), "title\tbody\nThey met\tOne.\nGrüße\t\"Two.\n"),
        Arguments.of(
            new FeedFormat(),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <language>en</language>
            <item><title>They met&nbsp;</title><link>https://paper.org/1</link>
            <content:encoded><![CDATA[<p>One.</p>]]></content:encoded></item>
            <item><title type="xhtml"><b>Grüße</b></title><guid>2</guid></item></channel></rss>
            """),
        Arguments.of(
            new FeedFormat(),
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry><id>1</id>
            <title type="html">They &amp; met</title><link rel="alternate" href="https://paper.org/1"/>
            <author><name>Jane Doe</name></author><content type="xhtml"><div>One.</div></content>
            <updated>2024-05-14T10:15:00Z</updated></entry></feed>
            """),
        Arguments.of(
            new TextFormat(),
            """
            Home
            They met in Beijing
            By Jane Doe
            Published May 14, 2024

            They met on Tuesday, and had met before. They ate.
            All rights reserved
            """));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aDamagedFileGivesRecordsAndRejectsInOrder(SourceFormat format, String file) {
    Random random = new Random(SEED);
    for (int number = 0; number < FILES; number++) {
      byte[] bytes = Damage.of(file.getBytes(StandardCharsets.UTF_8), random);
      List<SourceRecord> records = new ArrayList<>();
      Iterator<SourceRecord> found =
          format.read(new ByteArrayInputStream(bytes), "file:/corpus/wire/a");
      found.forEachRemaining(records::add);

      assertThat(records)
          .as("seed %d, file %d", SEED, number)
          .isNotEmpty()
          .extracting(SourceRecord::inputPosition)
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }
}
