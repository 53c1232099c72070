package org.newstide.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.newstide.article.date.PublicationDate;
import org.newstide.article.html.HtmlPage;

/** Reads two collections of pages with their gold text. */
public final class GoldPages {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldPages() {}

  /**
   * The pages of fundus-evaluation: five a site, text alone.
   *
   * @param data the folder that holds the collections
   */
  public static List<GoldPage> evaluation(Path data) throws IOException {
    Path folder = data.resolve("fundus-evaluation/dataset");
    List<GoldPage> pages = new ArrayList<>();
    JsonNode all = JSON.readTree(folder.resolve("ground_truth.json").toFile());
    for (Map.Entry<String, JsonNode> page : all.properties()) {
      String file = page.getKey();
      pages.add(
          new GoldPage(
              file.substring(0, file.lastIndexOf('_')),
              file,
              unpacked(folder.resolve("html").resolve(file)),
              page.getValue().path("url").asText(),
              lines(page.getValue().path("body")),
              Optional.empty(),
              Optional.empty()));
    }
    return pages;
  }

  /**
   * The pages of fundus-tests, with title and date. Versions of a site's gold follow the dates in
   * the names of its pages.
   *
   * @param data the folder that holds the collections
   */
  public static List<GoldPage> tests(Path data) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    for (Path gold : files(data.resolve("fundus-tests"), ".json")) {
      String site = name(gold).replace(".json", "");
      JsonNode meta = JSON.readTree(gold.resolveSibling("meta.info").toFile());
      List<Path> htmls = new ArrayList<>(files(gold.getParent(), ".html.gz"));
      htmls.removeIf(html -> !name(html).replaceFirst("_\\d.*", "").equals(site));
      List<JsonNode> versions = new ArrayList<>();
      JSON.readTree(gold.toFile()).forEach(versions::add);
      for (int at = 0; at < Math.min(htmls.size(), versions.size()); at++) {
        pages.add(page(site, htmls.get(at), versions.get(at), meta));
      }
    }
    return pages;
  }

  private static GoldPage page(String site, Path html, JsonNode gold, JsonNode meta)
      throws IOException {
    StringJoiner body = new StringJoiner("\n");
    body.add(lines(gold.path("body").path("summary")));
    for (JsonNode section : gold.path("body").path("sections")) {
      body.add(lines(section.path("headline"))).add(lines(section.path("paragraphs")));
    }
    return new GoldPage(
        site,
        name(html),
        unpacked(html),
        meta.path(name(html)).path("url").asText(),
        body.toString(),
        Optional.of(gold.path("title").asText()),
        PublicationDate.parse(gold.path("publishing_date").asText(), ZoneOffset.UTC)
            .map(PublicationDate::on));
  }

  private static String lines(JsonNode texts) {
    StringJoiner lines = new StringJoiner("\n");
    texts.forEach(text -> lines.add(text.asText()));
    return lines.toString();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> name(file).endsWith(ending)).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return HtmlPage.text(in.readAllBytes(), Optional.empty());
    }
  }
}
