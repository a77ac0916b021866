package org.battlegraph.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much script a visitor loads who sees every page but the workbench for SPARQL. */
class ScriptWeightTest extends BrowserTest {
  private static final int MOST = 1_500_000;

  @Test
  void allPagesTogetherLoadLessThanOneAndAHalfMegabytesOfScript() {
    List<Response> scripts = new ArrayList<>();
    page.onResponse(
        response -> {
          if (response.request().resourceType().equals("script")) {
            scripts.add(response);
          }
        });
    Map<String, Integer> sizes = new HashMap<>();
    for (PageUnderTest each : PageUnderTest.values()) {
      if (each != PageUnderTest.SPARQL) {
        visit(each);
        scripts.forEach(script -> sizes.computeIfAbsent(script.url(), url -> script.body().length));
        scripts.clear();
      }
    }
    int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println("script of all pages but SPARQL: " + all + " bytes");
    assertThat(all).isBetween(100_000, MOST);
  }
}
