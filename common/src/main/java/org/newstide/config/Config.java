package org.newstide.config;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newstide.entity.EntityNames;
import org.newstide.entity.Gazetteer;
import org.newstide.entity.Theme;
import org.newstide.tone.TargetTone;
import org.newstide.topic.StopWords;
import org.newstide.trend.Period;

/**
 * What a run does: the config file, bound. A component is a key of the file ({@code minWords} is
 * {@code min-words}); the keys, their defaults and what is allowed stand in {@code reference.yaml}.
 *
 * @param corpus what is read
 * @param warehouse where the tables are kept
 * @param period the span of time that a row of a trend covers
 * @param timeZone the zone of days, periods and times without one
 * @param entities what texts may name beside the built-in gazetteer; their ids differ
 * @param themes the questions asked of the corpus; their ids differ
 * @param stories how copies are found
 * @param topics how topics are found
 * @param tone how tone is scored
 * @param trends what series there are
 */
public record Config(
    Corpus corpus,
    Warehouse warehouse,
    Period period,
    ZoneId timeZone,
    List<EntityNames> entities,
    List<Theme> themes,
    Stories stories,
    Topics topics,
    Tone tone,
    Trends trends) {

  public Config {
    entities = List.copyOf(entities);
    themes = List.copyOf(themes);
  }

  /** The entities that texts may name. */
  public Gazetteer gazetteer() {
    return Gazetteer.builtIn().with(entities);
  }

  /**
   * The entities towards which tone is kept: those that themes ask for and those of {@code
   * tone.targets}.
   */
  public Set<String> entityTargets() {
    return Stream.concat(themes.stream().flatMap(Theme::wantedEntities), tone.targets().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All targets of tone: whole articles, themes, entities. */
  public List<String> toneTargets() {
    return Stream.of(
            Stream.of(TargetTone.WHOLE_ARTICLE),
            themes.stream().map(Theme::id),
            entityTargets().stream())
        .flatMap(targets -> targets)
        .toList();
  }

  /**
   * What is read.
   *
   * @param name for readers
   * @param sources one or more
   * @param languages ISO 639 codes of the articles that are kept
   * @param minWords the fewest words, title and body together, that make an article
   * @param earliest a date of publication before this day is no date
   * @param maxRejectShare the run ends when a larger share of the records is rejected, 0 … 1
   */
  public record Corpus(
      @Required String name,
      @Required @Range(min = 1) List<Source> sources,
      @Range(min = 1) @Matches(value = "[a-z]{2,3}", means = "an ISO 639 code such as en")
          List<String> languages,
      @Range(min = 0) int minWords,
      LocalDate earliest,
      @Range(min = 0, max = 1) double maxRejectShare) {

    public Corpus {
      sources = List.copyOf(sources);
      languages = List.copyOf(languages);
    }
  }

  /**
   * Where the tables are kept.
   *
   * @param path relative to the working folder, or any Hadoop URI
   * @param part the span of publication time whose articles are kept, and rewritten, together
   * @param singleWriter whether the user vouches that no two runs write at once
   * @param keepReleases how many of the newest releases are kept when old ones are deleted
   * @param keepDays for how many days is kept what is no longer in use
   */
  @Shorthand("path")
  public record Warehouse(
      @Required String path,
      Part part,
      boolean singleWriter,
      @Range(min = 1) int keepReleases,
      @Range(min = 1) int keepDays) {

    /** A span of publication time. */
    public enum Part {
      YEAR,
      MONTH,
      /** Chosen by the size of the input. */
      AUTO
    }
  }

  /**
   * How tone is scored.
   *
   * @param scorer what scores a sentence
   * @param targets ids of entities whose tone is kept beside those that themes name
   */
  public record Tone(Scorer scorer, List<String> targets) {

    public Tone {
      targets = List.copyOf(targets);
    }

    /** What scores a sentence. */
    public enum Scorer {
      /** A list of words with their tone, and rules. */
      LEXICON
    }
  }

  /**
   * How copies are found.
   *
   * @param windowDays the most days between an article and the copy that leads its story
   */
  public record Stories(@Range(min = 0, max = 366) int windowDays) {}

  /**
   * How topics are found.
   *
   * @param count how many, 0 for none; or "auto"
   * @param trainer what finds them
   * @param seed of all that is random in it
   * @param minStories the fewest stories of a term
   * @param maxShare the largest share of the stories that a term may stand in, 0 … 1
   * @param stopWords words that are to be no terms, beside those that are none anyway
   * @param seeds words around which topics are wanted, by the names of these
   * @param names what topics are called, by id; those not named here are called by their terms
   */
  public record Topics(
      @Matches(value = "auto|\\d{1,3}|1000", means = "auto or a whole number from 0 to 1000")
          String count,
      Trainer trainer,
      long seed,
      @Range(min = 3) int minStories,
      @Range(min = 0, max = 1) double maxShare,
      List<String> stopWords,
      @Range(min = 1) Map<String, List<String>> seeds,
      Map<String, String> names) {

    private static final String AUTO = "auto";

    public Topics {
      stopWords = List.copyOf(stopWords);
      StopWords.check(stopWords);
      names = Collections.unmodifiableMap(new TreeMap<>(names));
      seeds = Collections.unmodifiableMap(new TreeMap<>(seeds));
      if (!seeds.isEmpty() && !count.equals(AUTO) && Integer.parseInt(count) <= seeds.size()) {
        throw new IllegalArgumentException(
            "count is %s, seeds has %d topics; count must be more, for others are found beside them"
                .formatted(count, seeds.size()));
      }
      if (trainer == Trainer.MLLIB && (count.equals(AUTO) || !seeds.isEmpty())) {
        throw new IllegalArgumentException(
            "trainer is mllib, which knows neither seeds nor count: auto; spectral does");
      }
    }

    /** How many topics there are to be; empty if that is to be found out. */
    public OptionalInt number() {
      return count.equals(AUTO) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(count));
    }

    /** These settings without names: what topics are found by. */
    public Topics unnamed() {
      return new Topics(count, trainer, seed, minStories, maxShare, stopWords, seeds, Map.of());
    }

    /** What finds topics. */
    public enum Trainer {
      /** Latent Dirichlet allocation from clusters that many clusterings agree on. */
      SPECTRAL,
      /** Spark MLlib's, to compare with. */
      MLLIB
    }
  }

  /**
   * What series there are.
   *
   * @param minSourceArticles a source with fewer articles has no series of its own
   * @param maxSources the most sources that have a series of their own: those with most articles
   */
  public record Trends(@Range(min = 1) int minSourceArticles, @Range(min = 0) int maxSources) {}
}
