package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFormatTest extends SourceFormatContractTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
           xmlns:atom="http://www.w3.org/2005/Atom">
        <channel>
          <title>The Paper</title><link>https://paper.org/</link><language>en-gb</language>
          <atom:link href="https://paper.org/feed" rel="self"/>
          <image><title>Logo</title><url>https://paper.org/logo.png</url></image>
          %s
        </channel>
      </rss>
      """;

  @Override
  SourceFormat format() {
    return new FeedFormat();
  }

  @Override
  String ending() {
    return ".xml";
  }

  @Override
  byte[] file(List<Map<RecordField, String>> records) {
    String items =
        records.stream()
            .map(
                record ->
                    "<item>"
                        + element("title", record.get(RecordField.TITLE))
                        + element("description", record.get(RecordField.BODY))
                        + element("pubDate", record.get(RecordField.PUBLISHED))
                        + "</item>\n")
            .collect(Collectors.joining());
    return ("<rss><channel><title>News</title>" + items + "</channel></rss>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anItemOfRss() {
    RawArticle article =
        article(
            RSS.formatted(
                """
                <item>
                  <title><![CDATA[Gas & oil: a <em>deal</em>]]></title>
                  <media:title>A picture</media:title>
                  <link>https://paper.org/world/1?at_medium=RSS</link>
                  <guid isPermaLink="false">https://paper.org/world/1#3</guid>
                  <description>&lt;p&gt;They met.&lt;/p&gt;</description>
                  <content:encoded><![CDATA[<p>They met&nbsp;again.</p><p>Twice.</p>]]></content:encoded>
                  <dc:creator>Jane Doe</dc:creator>
                  <pubDate>Tue, 14 May 2024 10:15:00 GMT</pubDate>
                  <media:content url="https://paper.org/1.jpg"><media:credit>AFP</media:credit></media:content>
                </item>
                """));

    assertThat(article.values())
        .isEqualTo(
            Map.of(
                RecordField.TITLE, "Gas & oil: a <em>deal</em>",
                RecordField.URL, "https://paper.org/world/1?at_medium=RSS",
                RecordField.BODY, "<p>They met&nbsp;again.</p><p>Twice.</p>",
                RecordField.AUTHORS, "Jane Doe",
                RecordField.PUBLISHED, "Tue, 14 May 2024 10:15:00 GMT",
                RecordField.LANGUAGE, "en-gb"));
  }

  @Test
  void anEntryOfAtom() {
    RawArticle article =
        article(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
              <title>The Paper</title><link href="https://paper.org/"/>
              <author><name>The Paper</name></author>
              <entry xml:lang="en">
                <id>tag:paper.org,2024:1</id>
                <title type="html">A &amp;amp; B</title>
                <link rel="enclosure" href="https://paper.org/1.mp3"/>
                <link href="https://paper.org/1"/>
                <author><name>Jane Doe</name><uri>https://paper.org/jane</uri></author>
                <author><name>John Roe</name></author>
                <published>2024-05-14T10:15:00Z</published><updated>2024-05-15T08:00:00Z</updated>
                <summary>Short.</summary>
                <content type="xhtml">
                  <div xmlns="http://www.w3.org/1999/xhtml"><p>They met.</p><p>They ate.</p></div>
                </content>
              </entry>
            </feed>
            """);

    assertThat(article.value(RecordField.URL)).contains("https://paper.org/1");
    assertThat(article.value(RecordField.AUTHORS)).contains("Jane Doe; John Roe");
    assertThat(article.value(RecordField.PUBLISHED)).contains("2024-05-14T10:15:00Z");
    assertThat(article.value(RecordField.LANGUAGE)).contains("en");
    assertThat(article.value(RecordField.ID)).isEmpty();
    assertThat(CleanText.title(article.value(RecordField.TITLE).orElseThrow())).isEqualTo("A & B");
    assertThat(CleanText.body(article.value(RecordField.BODY).orElseThrow()))
        .isEqualTo("They met.\n\nThey ate.");
  }

  @Test
  void anItemOfRdf() {
    RawArticle article =
        article(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://paper.org/"><title>The Paper</title>
                <dc:language>en-us</dc:language>
                <items><rdf:Seq><rdf:li rdf:resource="https://paper.org/1"/></rdf:Seq></items>
              </channel>
              <item rdf:about="https://paper.org/1">
                <title>They met</title><description>In Beijing.</description>
                <dc:date>2024-05-14T10:15+00:00</dc:date><dc:creator>Jane Doe</dc:creator>
              </item>
            </rdf:RDF>
            """);

    assertThat(article.values())
        .isEqualTo(
            Map.of(
                RecordField.TITLE, "They met",
                RecordField.URL, "https://paper.org/1",
                RecordField.BODY, "In Beijing.",
                RecordField.AUTHORS, "Jane Doe",
                RecordField.PUBLISHED, "2024-05-14T10:15+00:00",
                RecordField.LANGUAGE, "en-us"));
  }

  @Test
  void anIdentifierCountsWhereThereIsNoAddress() {
    RawArticle plain = article(RSS.formatted("<item><title>a</title><guid>17</guid></item>"));
    assertThat(plain.value(RecordField.ID)).contains("17");
    String address = "<item><title>a</title><guid>https://paper.org/17</guid></item>";
    assertThat(article(RSS.formatted(address)).value(RecordField.URL))
        .contains("https://paper.org/17");
    String evil = "<item><title>a</title><guid>../../evil</guid></item>";
    assertThat(article(RSS.formatted(evil)).value(RecordField.ID)).contains("../../evil");
  }

  @Test
  void anAuthorOfRssHasAnAddressOfMail() {
    String item = "<item><title>a</title><author>jane@paper.org (Jane Doe)</author></item>";

    assertThat(article(RSS.formatted(item)).value(RecordField.AUTHORS)).contains("Jane Doe");
  }

  @Test
  void entitiesOfHtmlAreCharactersThoughNotDeclared() {
    String title =
        article(RSS.formatted("<item><title>Caf&eacute;&nbsp;life</title></item>"))
            .value(RecordField.TITLE)
            .orElseThrow();

    assertThat(CleanText.title(title)).isEqualTo("Café life");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
  void theCharacterSetIsTheOneDeclared(String charset) {
    byte[] bytes =
        ("<?xml version=\"1.0\" encoding=\""
                + charset
                + "\"?><rss><channel><item>"
                + "<title>Grüße</title></item></channel></rss>")
            .getBytes(Charset.forName(charset));

    assertThat(((RawArticle) read(bytes, "").get(0)).value(RecordField.TITLE)).contains("Grüße");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
        "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"http://localhost/x\"> %x;]>"
      })
  void aDocumentTypeIsNotRead(String doctype) {
    String feed = doctype + "<rss><channel><item><title>&x;&b;</title></item></channel></rss>";

    assertBreak(feed, 1, "it has a DOCTYPE, which is not read");
  }

  @Test
  void whatIsNoFeedIsOneReject() {
    List<SourceRecord> records = feed("<html><body><item>no</item></body></html>");

    assertThat(records).hasSize(1);
    assertThat(((Reject) records.get(0)).reason()).isEqualTo(Reject.Reason.NOT_A_FEED);
    assertThat(((Reject) records.get(0)).detail())
        .isEqualTo("the root of the file is html; allowed are rss, rdf:RDF and feed");
    assertBreak("{\"title\": \"a\"}", 1, "it is no well-formed XML");
  }

  @Test
  void itemsBeforeAnErrorAreKept() {
    String items = "<item><title>a</title></item><item><title>b &bad</title></item>";

    assertBreak(RSS.formatted(items), 2, "it is no well-formed XML");
    assertBreak(
        RSS.formatted("<item><title>a</title></item><item><title>\0</title></item>"), 2, "");
    assertBreak(
        RSS.formatted("<item><title>a</title></item><item><title>&#xD800;</title></item>"), 2, "");
  }

  @Test
  void elementsAreNotNestedWithoutEnd() {
    assertBreak(
        "<rss><channel>" + String.join("", Collections.nCopies(10_000, "<a>")),
        1,
        "elements are nested deeper than 200");
  }

  @Test
  void anItemOfAGigabyteIsNotHeld() {
    for (String start : List.of("", "<![CDATA[", "<!--", "<b a=\"")) {
      InputStream file =
          new SequenceInputStream(
              new ByteArrayInputStream(
                  ("<rss><item><title>" + start).getBytes(StandardCharsets.UTF_8)),
              new ManyBytes('x', 1L << 30));
      Iterator<SourceRecord> records = format().read(file, "file:/a.xml");
      Reject reject = (Reject) records.next();

      assertThat(reject.reason()).as(start).isEqualTo(Reject.Reason.UNREADABLE_FILE);
      assertThat(records.hasNext()).isFalse();
    }
  }

  private void assertBreak(String feed, long position, String detail) {
    List<SourceRecord> records = feed(feed);
    Reject last = (Reject) records.get(records.size() - 1);
    assertThat(last.reason()).isEqualTo(Reject.Reason.UNREADABLE_FILE);
    assertThat(last.inputPosition()).isEqualTo(position);
    assertThat(last.detail()).contains(detail);
  }

  private RawArticle article(String feed) {
    List<SourceRecord> records = feed(feed);
    assertThat(records).hasSize(1);
    return (RawArticle) records.get(0);
  }

  private List<SourceRecord> feed(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), "");
  }

  private static String element(String name, String text) {
    return text == null
        ? ""
        : "<" + name + ">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</" + name + ">";
  }
}
