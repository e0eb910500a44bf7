package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Imports point to lower ranks only, never within a rank, and each rank knows only its libraries. */
class LayeringTest {
    private static final Map<String, Integer> RANK = Map.ofEntries(
            Map.entry("model", 0),
            Map.entry("geo", 0),
            Map.entry("time", 1),
            Map.entry("data", 1),
            Map.entry("layout", 2),
            Map.entry("analysis", 2),
            Map.entry("search", 2),
            Map.entry("scene", 3),
            Map.entry("story", 3),
            Map.entry("state", 4),
            Map.entry("paint", 4),
            Map.entry("view", 5),
            Map.entry("workspace", 5),
            Map.entry("page", 5),
            Map.entry("handout", 5),
            Map.entry("app", 6),
            Map.entry("cli", 6));

    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("geo", List.of("org.locationtech", "com.fasterxml.jackson")),
            Map.entry("data", List.of("com.fasterxml.jackson")),
            Map.entry("time", List.of("org.jgrapht")),
            Map.entry("layout", List.of("org.jgrapht")),
            Map.entry("analysis", List.of("org.jgrapht")),
            Map.entry("search", List.of()),
            Map.entry("scene", List.of()),
            Map.entry("story", List.of()),
            Map.entry("paint", List.of("java.awt", "javax.imageio", "org.apache.pdfbox", "org.apache.fontbox")),
            Map.entry("state", List.of("javafx.beans")),
            Map.entry("view", List.of("javafx", "org.controlsfx", "impl.org.controlsfx", "atlantafx", "org.kordamp")),
            Map.entry("page", List.of("com.fasterxml.jackson")),
            Map.entry("workspace", List.of("com.fasterxml.jackson", "org.yaml.snakeyaml")),
            Map.entry("handout", List.of()),
            Map.entry(
                    "app",
                    List.of(
                            "javafx",
                            "org.controlsfx",
                            "atlantafx",
                            "org.kordamp",
                            "com.sun.management",
                            "javax.management")),
            Map.entry("cli", List.of("picocli")));

    private static final List<String> EVERYWHERE = List.of("java", "org.jspecify");
    private static final List<String> GUARDED =
            List.of("java.awt", "javax", "javafx", "org.jgrapht", "com.fasterxml", "picocli", "org.controlsfx");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    private static String folder(JavaClass type) {
        String rest = type.getPackageName().replaceFirst("org\\.entente\\.?", "");
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    @Test
    void everyPackageHasARank() {
        assertThat(CLASSES.stream()
                        .map(LayeringTest::folder)
                        .filter(f -> !f.isEmpty())
                        .collect(Collectors.toSet()))
                .isSubsetOf(RANK.keySet());
    }

    @Test
    void importsPointToLowerRanks() {
        RANK.forEach((name, rank) -> {
            List<String> banned = new ArrayList<>();
            RANK.forEach((other, otherRank) -> {
                if (!other.equals(name) && otherRank >= rank) {
                    banned.add("org.entente." + other + "..");
                }
            });
            noClasses()
                    .that(resideInAPackage("org.entente." + name + ".."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(banned.toArray(String[]::new)))
                    .because("values flow record -> model -> time -> layout -> scene -> surface")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        });
    }

    @Test
    void eachRankKnowsOnlyItsLibraries() {
        LIBRARIES.forEach((name, allowed) -> noClasses()
                .that(resideInAPackage("org.entente." + name + ".."))
                .should()
                .dependOnClassesThat(outside(allowed))
                .because(name + " may know only " + allowed)
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    private static DescribedPredicate<JavaClass> outside(List<String> allowed) {
        DescribedPredicate<JavaClass> base = alwaysTrue();
        return base.and(DescribedPredicate.describe("outside " + allowed, type -> {
            String name = type.getPackageName();
            boolean listed = allowed.stream().anyMatch(p -> within(name, p));
            boolean guarded = GUARDED.stream().anyMatch(p -> within(name, p));
            boolean common = EVERYWHERE.stream().anyMatch(p -> within(name, p)) && !guarded;
            return !listed && !common && !name.startsWith("org.entente") && !name.isEmpty();
        }));
    }

    private static boolean within(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
