<!doctype html>
<html lang="fr">
  <head>
    <!-- include pieces/head.html -->
    <title>{{tag}} – Métropole Widgets</title>
    <meta name="description" content="Les options de {{tag}}, essayées en direct." />
    <script type="module" src="/dist/cdn/{{tag}}.js"></script>
    <script type="module" src="/demo/options.js"></script>
  </head>
  <body>
    <!-- include pieces/top.html -->
    <main id="contenu">
      <div class="wrap">
        <div class="intro">
          <h1>{{Title}}</h1>
          <p class="lead">Changez une option : l’élément suit, et le code à coller aussi.</p>
        </div>
        <div class="workbench">
          <form class="options" aria-label="Options">
            <details class="fold">
              <summary>Options</summary>
              <div class="fields">
            <!-- include pieces/feed-options.html
              feed: <option value="/demo/feeds/{{tag}}.json" selected>exemples</option>
              heading: {{Title}}
            -->
            <!-- include pieces/common-options.html
              attributes: limit heading-level tags exclude-tags search sort lang time-zone loading refresh
            -->
              </div>
            </details>
          </form>
          <div>
            <div class="box" data-live>
              <{{tag}} src="/demo/feeds/{{tag}}.json" heading="{{Title}}">
                <a href="/demo/feeds/{{tag}}.json">{{Title}}</a>
              </{{tag}}>
            </div>
            <!-- include pieces/outcome.html -->
          </div>
        </div>
      </div>
    </main>
    <!-- include pieces/foot.html -->
  </body>
</html>
