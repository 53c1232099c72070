package org.newstide.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.newstide.topic.lda.Bag;
import org.newstide.topic.lda.Document;

/** Texts of twenty words, each about one thing: thing i has terms from i · words on. */
record PlantedTexts(int things, int words) {

  private static final int LENGTH = 20;

  int terms() {
    return things * words;
  }

  long[] hashes() {
    return IntStream.range(0, terms()).mapToLong(t -> t * 31L + 7).toArray();
  }

  /** The same for the same number. */
  List<Document> documents(int count) {
    Random random = new Random(1);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] all = new float[terms()];
      for (int token = 0; token < LENGTH; token++) {
        // One word in ten is of any thing.
        int thing = token % 10 == 0 ? random.nextInt(things) : i % things;
        all[thing * words + random.nextInt(words)]++;
      }
      int[] own = IntStream.range(0, terms()).filter(t -> all[t] > 0).toArray();
      float[] counts = new float[own.length];
      IntStream.range(0, own.length).forEach(j -> counts[j] = all[own[j]]);
      documents.add(new Document(random.nextLong(), new Bag(own, counts)));
    }
    return documents;
  }
}
