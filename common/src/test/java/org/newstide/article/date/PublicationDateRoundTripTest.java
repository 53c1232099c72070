package org.newstide.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the JDK writes is read as what it was, to the precision of the form. */
class PublicationDateRoundTripTest {

  private static final ZoneId CORPUS = ZoneId.of("Asia/Kolkata");

  /** Milliseconds of 1976 may look like 197601231259, which is read as minutes of that day. */
  private static final long FIRST = 300_000_000L;

  private static final Map<ChronoUnit, List<Function<ZonedDateTime, String>>> FORMS =
      Map.of(
          ChronoUnit.NANOS,
          List.of(
              DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
              DateTimeFormatter.ISO_ZONED_DATE_TIME::format,
              DateTimeFormatter.ISO_INSTANT::format,
              local("yyyy-MM-dd HH:mm:ss.SSSSSSSSS"),
              pattern("yyyyMMdd'T'HHmmss.SSSSSSSSSX"),
              time -> time.toEpochSecond() + ".%09d".formatted(time.getNano())),
          ChronoUnit.MICROS,
          List.of(time -> "" + ChronoUnit.MICROS.between(Instant.EPOCH, time.toInstant())),
          ChronoUnit.MILLIS,
          List.of(time -> "" + time.toInstant().toEpochMilli()),
          ChronoUnit.SECONDS,
          List.of(
              DateTimeFormatter.RFC_1123_DATE_TIME::format,
              pattern("d MMM yyyy HH:mm:ss Z"),
              pattern("EEE MMM dd HH:mm:ss Z yyyy"),
              pattern("EEEE, dd-MMM-yyyy HH:mm:ss xxx"),
              pattern("MMMM d, yyyy 'at' h:mm:ss a 'GMT'xxx"),
              local("yyyy/M/d, H:mm:ss"),
              local("yyyyMMddHHmmss"),
              time -> "" + time.toEpochSecond()),
          ChronoUnit.MINUTES,
          List.of(local("yyyyMMddHHmm"), pattern("EEE, d MMMM yyyy, h:mm a z")));

  @Test
  void everyFormIsReadBack() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      Instant instant =
          Instant.ofEpochSecond(
              random.nextLong(FIRST, 4_000_000_000L), random.nextInt(1_000_000_000));
      ZoneOffset offset = ZoneOffset.ofTotalSeconds(900 * random.nextInt(-48, 57));
      FORMS.forEach(
          (precision, forms) -> {
            ZonedDateTime time = instant.truncatedTo(precision).atZone(offset);
            for (Function<ZonedDateTime, String> form : forms) {
              String text = form.apply(time);
              assertThat(PublicationDate.parse(text, CORPUS).flatMap(PublicationDate::at))
                  .as("%s, seed %d", text, seed)
                  .contains(time.toInstant());
            }
          });
    }
  }

  @Test
  void noTextMakesItFail() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> parts =
        List.of(
            "2021", "-", "01", "15", "T", ":", " ", "Jan", "Z", "+", "99", ".", "pm", ",", "/",
            "EST");
    for (int round = 0; round < 5_000; round++) {
      String text =
          random
              .ints(random.nextInt(12), 0, parts.size())
              .mapToObj(parts::get)
              .collect(Collectors.joining());
      assertThat(PublicationDate.parse(text, CORPUS)).as("%s, seed %d", text, seed).isNotNull();
    }
  }

  private static Function<ZonedDateTime, String> pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US)::format;
  }

  private static Function<ZonedDateTime, String> local(String pattern) {
    return time -> pattern(pattern).apply(time.withZoneSameInstant(CORPUS));
  }
}
