package org.newstide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class ReportTest {

  static Stream<ReportData> samples() {
    return Stream.concat(
        small(),
        Stream.of(SampleReports.weekly(), SampleReports.daily(), SampleReports.manyTopics()));
  }

  static Stream<ReportData> small() {
    return Stream.of(
        SampleReports.monthly(),
        SampleReports.single(),
        SampleReports.undated(),
        SampleReports.threePeriods(),
        HostileReport.data());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theReportIsWellFormedAndNeedsNothingElse(ReportData data) throws Exception {
    String html = Report.html(data);
    Document page = parse(html);
    assertThat(elements(page, "script")).isEmpty();
    assertThat(elements(page, "link")).isEmpty();
    assertThat(elements(page, "img")).isEmpty();
    assertThat(html).doesNotContain(" src=").doesNotContain("url(").doesNotContain("@import");
    assertThat(html).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("null");
    String handlers = "count(//@*[starts-with(name(), 'on')])";
    assertThat(XPathFactory.newInstance().newXPath().evaluate(handlers, page)).isEqualTo("0");
  }

  @ParameterizedTest
  @MethodSource("small")
  void idsAreUniqueAndEveryReferenceFindsOne(ReportData data) throws Exception {
    Document page = parse(Report.html(data));
    List<String> ids =
        elements(page, "*").stream()
            .map(e -> e.getAttribute("id"))
            .filter(s -> !s.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(elements(page, "svg").stream().map(e -> e.getAttribute("aria-labelledby")))
        .allSatisfy(labels -> assertThat(ids).containsAll(words(labels)));
    assertThat(elements(page, "a").stream().map(e -> e.getAttribute("href")))
        .filteredOn(href -> href.startsWith("#"))
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
  }

  @ParameterizedTest
  @MethodSource("small")
  void tablesHaveScopedHeadsAndEvenRows(ReportData data) throws Exception {
    for (Element table : elements(parse(Report.html(data)), "table")) {
      List<Element> heads = within(table, "th");
      assertThat(heads).allSatisfy(head -> assertThat(head.getAttribute("scope")).isNotEmpty());
      assertThat(within(table, "caption")).hasSize(1);
      assertThat(
              within(table, "tr").stream().map(row -> row.getChildNodes().getLength()).distinct())
          .hasSize(1);
    }
  }

  @Test
  void sectionsComeInOrder() throws Exception {
    Document page = parse(Report.html(SampleReports.monthly()));
    assertThat(elements(page, "h1"))
        .extracting(Element::getTextContent)
        .containsExactly("White House statements");
    assertThat(elements(page, "h2"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "At a glance",
            "The corpus",
            "Tone of all articles",
            "China–Russia ties",
            "Oil and gas prices",
            "Antarctic treaty",
            "Topics",
            "How to read this",
            "Provenance");
    assertThat(within(section(page, "theme-1"), "h3"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "Share of stories by month",
            "Tone towards the theme",
            "Topics that carry it",
            "By source",
            "Articles of the periods that stand out");
    assertThat(within(section(page, "corpus"), "h3"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "Articles by month",
            "Sources",
            "Stories with most copies",
            "Languages",
            "Records not taken in");
  }

  @Test
  void everyTopicIsARowThatOpensToItsPart() throws Exception {
    ReportData data = SampleReports.manyTopics();
    Element topics = section(parse(Report.html(data)), "topics");
    List<Element> rows =
        within(topics, "details").stream()
            .filter(row -> row.getAttribute("class").equals("topic"))
            .toList();
    assertThat(rows).hasSize(data.topics().size());
    assertThat(rows).filteredOn(row -> row.hasAttribute("open")).hasSize(1);
    assertThat(within(topics, "summary").stream().map(Element::getTextContent))
        .contains("15 smaller topics");
    Element fourth = rows.get(3);
    assertThat(within(fourth, "h3").get(0).getTextContent())
        .isEqualTo(data.topics().get(3).topic().label());
    assertThat(within(fourth, "div"))
        .anySatisfy(part -> assertThat(part.getAttribute("id")).isEqualTo("topic-4"));
    assertThat(within(fourth, "figure")).hasSize(1);
    // it has no articles
    assertThat(within(fourth, "ol")).isEmpty();
    assertThat(within(rows.get(4), "li")).hasSize(5);
  }

  @Test
  void withoutTopicsNothingIsSaidOfThem() throws Exception {
    ReportData data = SampleReports.threePeriods();
    List<ThemeReport> themes =
        data.themes().stream()
            .map(
                t ->
                    new ThemeReport(
                        t.id(),
                        t.title(),
                        t.definition(),
                        t.total(),
                        t.coverage(),
                        t.tones(),
                        List.of(),
                        t.sources(),
                        t.peaks()))
            .toList();
    String html =
        Report.html(
            new ReportData(data.corpus(), data.tones(), themes, List.of(), data.provenance()));
    assertThat(parse(html).getElementsByTagName("body").item(0).getTextContent())
        .doesNotContainIgnoringCase("topic");
  }

  @Test
  void fiftyTopicsByWeekAreAPageOfModerateSize() {
    assertThat(Report.html(SampleReports.weekly()).length()).isLessThan(2_500_000);
  }

  @Test
  void rejectsAreShownWithTheFirstOfThemButNotWithItsFolder() throws Exception {
    Element corpus = section(parse(Report.html(SampleReports.monthly())), "corpus");
    assertThat(corpus.getTextContent())
        .contains("neither title nor body · 2021-05.jsonl.gz, record 4,211")
        .contains("other (23 sources)")
        .contains("1,203\u00a0stories are told more than once.")
        .doesNotContain("s3a:")
        .doesNotContain("file:/");
  }

  @Test
  void aSmoothedSeriesIsExplained() throws Exception {
    Document page = parse(Report.html(SampleReports.monthly()));
    assertThat(section(page, "guide").getTextContent()).contains("Smoothed");
    assertThat(within(section(page, "theme-1"), "figcaption").get(0).getTextContent())
        .startsWith("Strong line: share, smoothed over the months around. Thin line:");
    Document single = parse(Report.html(SampleReports.single()));
    assertThat(section(single, "guide").getTextContent()).doesNotContain("Smoothed");
  }

  @Test
  void everyPeriodIsInTheTableBesideItsChart() throws Exception {
    Document page = parse(Report.html(SampleReports.monthly()));
    Element figure = within(section(page, "theme-1"), "figure").get(0);
    assertThat(within(within(figure, "tbody").get(0), "tr")).hasSize(73);
  }

  @Test
  void textsFromDataStayTexts() throws Exception {
    Document page = parse(Report.html(HostileReport.data()));
    assertThat(elements(page, "h1").get(0).getTextContent()).isEqualTo(HostileReport.TEXT);
    assertThat(elements(page, "blockquote").get(0).getTextContent().strip())
        .isEqualTo(HostileReport.TEXT);
    assertThat(elements(page, "a").stream().map(e -> e.getAttribute("href")))
        .allMatch(href -> href.startsWith("#") || href.equals(HostileReport.SAFE_URL));
    assertThat(elements(page, "a").stream().map(e -> e.getAttribute("href")))
        .contains(HostileReport.SAFE_URL);
    assertThat(elements(page, "a"))
        .filteredOn(a -> !a.getAttribute("href").startsWith("#"))
        .allSatisfy(a -> assertThat(a.getAttribute("rel")).isEqualTo("noopener nofollow"));
  }

  @Test
  void theSameDataGiveTheSameReport() {
    assertThat(Report.html(SampleReports.single())).isEqualTo(Report.html(SampleReports.single()));
  }

  private static Document parse(String html) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
  }

  private static Element section(Document page, String id) {
    return elements(page, "section").stream()
        .filter(section -> section.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> elements(Document page, String tag) {
    return list(page.getElementsByTagName(tag));
  }

  private static List<Element> within(Element element, String tag) {
    return list(element.getElementsByTagName(tag));
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }
}
