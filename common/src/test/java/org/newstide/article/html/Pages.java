package org.newstide.article.html;

/** A small page as publishers write them, to change in tests. */
final class Pages {

  /** The text's paragraphs are "The council …", "It was …", "Builders …" and "Work …". */
  static final String NEWS =
      """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <title>Council agrees to mend the bridge | The Harbour Post</title>
      <meta property="og:title" content="Council agrees to mend the bridge | The Harbour Post">
      <meta property="og:site_name" content="The Harbour Post">
      <meta property="article:published_time" content="2021-03-04T09:30:00Z">
      <link rel="canonical" href="https://post.example/2021/bridge">
      <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "The Harbour Post"},
        {"@type": ["NewsArticle"], "headline": "Council agrees to mend the bridge",
         "datePublished": "2021-03-04T09:30:00Z", "dateModified": "2021-03-09T10:00:00Z",
         "author": [{"@type": "Person", "name": "Ada Quay"}, {"@type": "Organization", "name": "Staff"}],}]}
      </script>
      </head>
      <body class="has-sidebar comments-enabled">
      <div class="site-header"><nav><a href="/">Home</a> <a href="/news">News</a></nav></div>
      <main>
      <h1>Council agrees to mend the bridge</h1>
      <p class="standfirst">Repairs will close the crossing for the whole summer</p>
      <div class="author-box">By Ada Quay, who has written about the harbour for many years.</div>
      <div class="story-text">
      <p>The council agreed on Thursday to mend the old bridge over the harbour, <a href="/x">after years
      of delay</a> and three reports.</p>
      <figure><img src="a.jpg"><figcaption>The old bridge in winter, seen from the east quay.</figcaption></figure>
      <p>ALSO SEE: Ferry fares to rise</p>
      <h2>What it will cost</h2>
      <p>It was said to cost nine million, more than the town has for roads in a year.</p>
      <ul><li>Four million for steel, which has doubled in price.</li><li>Five million for labour.</li></ul>
      <div class="newsletter-signup"><p>Get all of our stories by mail every morning, at no cost to you.</p></div>
      <p>Builders start in May. Work ends in autumn if the weather holds, officials said.</p>
      </div>
      <div class="related-stories"><h3>Related</h3><p>A story of a ferry that nobody wanted to take in winter.</p></div>
      <div id="comments"><p>I have crossed that bridge every day for all of my long life and never saw a builder.</p></div>
      </main>
      <footer><p>Copyright of the Harbour Post. All of its texts are protected by law and may not be copied.</p></footer>
      </body>
      </html>
      """;

  private Pages() {}
}
