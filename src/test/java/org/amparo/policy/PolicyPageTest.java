package org.amparo.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PolicyPageTest {

  @Test
  void pageInTheDocsIsMadeFromThePolicies() throws Exception {
    assertThat(Files.readString(Path.of("docs", "policy.md"))).isEqualTo(PolicyPage.text());
  }
}
