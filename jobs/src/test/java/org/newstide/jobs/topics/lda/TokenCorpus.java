package org.newstide.jobs.topics.lda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jsoup.Jsoup;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.text.Token;
import org.newstide.text.Tokenizer;
import org.newstide.topic.StopWords;

/**
 * Texts as numbers of words, the same for every trainer.
 *
 * @param vocabulary the word with each number, the most frequent first
 * @param ids of each text
 * @param texts of each text, its words in order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TokenCorpus(List<String> vocabulary, List<String> ids, int[][] texts) {

  private static final int SHORTEST_WORD = 3;
  private static final Pattern MARKUP = Pattern.compile("\\]\\([^)]*\\)|<[^>]*>|https?://\\S+");

  /** Titles and summaries of news feeds, in the order of time. */
  static TokenCorpus feeds() throws IOException {
    return feeds(45);
  }

  /** The same with all words that stand in so many of them at least. */
  static TokenCorpus feeds(int fewest) throws IOException {
    return json(
        "worldfeeds-2020-2022.jsonl.gz",
        item ->
            item.path("title").asText("")
                + ". "
                + Jsoup.parse(item.path("description").asText("")).text(),
        item -> item.path("published").asText() + " " + item.path("link").asText(),
        fewest,
        .1);
  }

  /** Long documents, without the addresses that their links go to. */
  static TokenCorpus briefings() throws IOException {
    return json(
        "wh-briefings.jsonl.gz",
        item ->
            item.path("title").asText("")
                + ". "
                + MARKUP.matcher(item.path("text").asText("")).replaceAll(" "),
        item -> item.path("id").asText(),
        10,
        .3);
  }

  /** Posts without their headers. */
  static TokenCorpus newsgroups() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(data("20news-bydate"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String post = Files.readString(file, StandardCharsets.ISO_8859_1);
        texts.put(file.toString(), post.substring(Math.max(0, post.indexOf("\n\n"))));
      }
    }
    return of(texts, 10, .3);
  }

  /** The corpus that papers on topic models report on, as they got it. */
  static TokenCorpus bbc() throws IOException {
    Path folder = data("octis/preprocessed_datasets/BBC_News");
    Set<String> words = new HashSet<>(Files.readAllLines(folder.resolve("vocabulary.txt")));
    SortedMap<String, List<String>> texts = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("corpus.tsv"))) {
      texts.put(
          "%05d".formatted(texts.size()),
          Arrays.stream(line.split("\t", -1)[0].split(" ", -1)).filter(words::contains).toList());
    }
    return numbered(texts, 1, 1);
  }

  /** The texts with these indices. */
  TokenCorpus where(IntPredicate chosen) {
    int[] kept = IntStream.range(0, texts.length).filter(chosen).toArray();
    return new TokenCorpus(
        vocabulary,
        IntStream.of(kept).mapToObj(ids::get).toList(),
        IntStream.of(kept).mapToObj(i -> texts[i]).toArray(int[][]::new));
  }

  /** One part of so many, by hash, or all others. */
  TokenCorpus part(int part, int parts, boolean inside) {
    return where(i -> (Math.floorMod(DocumentReader.hash(ids.get(i)), parts) == part) == inside);
  }

  /** How often each word stands in a text: word, count, ascending. */
  SortedMap<Integer, Integer> counts(int text) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (int word : texts[text]) {
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }

  /** Rows of id and features. */
  Dataset<Row> dataset(int partitions) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      SortedMap<Integer, Integer> counts = counts(i);
      rows.add(
          RowFactory.create(
              ids.get(i),
              Vectors.sparse(
                  vocabulary.size(),
                  counts.keySet().stream().mapToInt(word -> word).toArray(),
                  counts.values().stream().mapToDouble(n -> n).toArray())));
    }
    return LocalSpark.session()
        .createDataFrame(
            rows,
            new StructType()
                .add("id", DataTypes.StringType)
                .add("features", SQLDataTypes.VectorType()))
        .repartition(partitions)
        .localCheckpoint();
  }

  private static Path data(String name) {
    return Path.of(System.getenv("NEWSTIDE_DATA"), name);
  }

  private static TokenCorpus json(
      String file,
      Function<JsonNode, String> text,
      Function<JsonNode, String> id,
      int fewest,
      double most)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    SortedMap<String, String> texts = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data(file))), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode item = json.readTree(line);
        String own = text.apply(item);
        if (seen.add(own)) {
          texts.put(id.apply(item) + " " + seen.size(), own);
        }
      }
    }
    return of(texts, fewest, most);
  }

  private static TokenCorpus of(SortedMap<String, String> texts, int fewest, double most) {
    StopWords stopWords = new StopWords(List.of());
    SortedMap<String, List<String>> words = new TreeMap<>();
    texts.forEach(
        (id, text) ->
            words.put(
                id,
                Tokenizer.tokens(text, 0, text.length()).stream()
                    .map(Token::text)
                    .map(StopWords::key)
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .filter(word -> stopWords.role(word) == StopWords.Role.TERM)
                    .toList()));
    return numbered(words, fewest, most);
  }

  /** Words in at least so many texts and at most this share of them; texts of two at least. */
  private static TokenCorpus numbered(
      SortedMap<String, List<String>> texts, int fewest, double most) {
    Map<String, Integer> frequencies = new HashMap<>();
    texts
        .values()
        .forEach(text -> new HashSet<>(text).forEach(w -> frequencies.merge(w, 1, Integer::sum)));
    List<String> vocabulary =
        frequencies.keySet().stream()
            .filter(word -> frequencies.get(word) >= fewest)
            .filter(word -> frequencies.get(word) <= most * texts.size())
            .sorted(
                Comparator.<String>comparingInt(frequencies::get)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    vocabulary.forEach(word -> numbers.put(word, numbers.size()));
    List<String> ids = new ArrayList<>();
    List<int[]> all = new ArrayList<>();
    texts.forEach(
        (id, text) -> {
          int[] own = text.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
          if (own.length > 1) {
            ids.add(id);
            all.add(own);
          }
        });
    return new TokenCorpus(vocabulary, ids, all.toArray(int[][]::new));
  }
}
