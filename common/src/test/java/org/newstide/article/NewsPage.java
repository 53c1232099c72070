package org.newstide.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.newstide.Sha256;

/**
 * A page of a news site with what people say is its article.
 *
 * @param set which of the two sets it is of
 * @param site who published it
 * @param body paragraphs, with standfirst and headlines within the text
 * @param title empty if nobody said
 */
record NewsPage(String set, String site, String html, List<String> body, String title) {

  private static final String TESTS = "fundus-tests/tests/resources/parser/test_data";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Whether the page is of the half of the sites that no rule was made by. */
  boolean isHeldOut() {
    return (Sha256.start().digest(site.getBytes(StandardCharsets.UTF_8))[0] & 1) == 1;
  }

  /** The pages of both sets. */
  static List<NewsPage> all(Path data) throws IOException {
    List<NewsPage> pages = new ArrayList<>();
    addEvaluation(data.resolve("fundus-evaluation/dataset"), pages);
    for (Path country : listed(data.resolve(TESTS))) {
      addTests(country, pages);
    }
    return pages;
  }

  private static void addEvaluation(Path folder, List<NewsPage> pages) throws IOException {
    JsonNode gold = JSON.readTree(folder.resolve("ground_truth.json").toFile());
    for (Iterator<String> names = gold.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      List<String> body = texts(gold.get(name).get("body"));
      String html = html(folder.resolve("html").resolve(name));
      pages.add(new NewsPage("evaluation", site(name), html, body, ""));
    }
  }

  /** The versions of a site's gold stand in the order of its pages. */
  private static void addTests(Path country, List<NewsPage> pages) throws IOException {
    List<Path> files = listed(country);
    for (Path file : files) {
      if (file.toString().endsWith(".json")) {
        String site = file.getFileName().toString().replace(".json", "");
        Iterator<JsonNode> versions = JSON.readTree(file.toFile()).elements();
        for (Path page : files) {
          if (page.getFileName().toString().startsWith(site + "_")) {
            pages.add(test(site, html(page), versions.next()));
          }
        }
      }
    }
  }

  private static NewsPage test(String site, String html, JsonNode gold) {
    List<String> body = new ArrayList<>(texts(gold.get("body").get("summary")));
    for (JsonNode section : gold.get("body").get("sections")) {
      body.addAll(texts(section.get("headline")));
      body.addAll(texts(section.get("paragraphs")));
    }
    return new NewsPage("tests", site, html, body, gold.path("title").asText(""));
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String site(String name) {
    return name.substring(0, name.indexOf('_'));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static String html(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
