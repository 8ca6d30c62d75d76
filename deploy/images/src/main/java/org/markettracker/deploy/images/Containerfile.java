package org.markettracker.deploy.images;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the few instructions that our Containerfiles use: ARG, FROM, LABEL, ENV, WORKDIR, COPY, USER, EXPOSE and
 * ENTRYPOINT in its JSON form. Nothing runs while an image is built, which is what makes it the same each time; RUN and
 * anything else is refused.
 */
final class Containerfile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ARGUMENT = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern PAIR = Pattern.compile("([\\w.-]+)=\"([^\"]*)\"");

    private final Path context;
    private final Map<String, Recipe> bases;
    private final Map<String, String> told;
    private final Map<String, String> known = new HashMap<>();
    private Recipe recipe = new Recipe();

    private Containerfile(Path context, Map<String, String> told, Map<String, Recipe> bases) {
        this.context = context;
        this.told = told;
        this.bases = bases;
    }

    /**
     * The recipe that a Containerfile gives.
     *
     * @param context what it copies from
     * @param told values of its arguments
     * @param bases images that it may begin with, by name; {@code scratch} is always there
     */
    static Recipe read(Path file, Path context, Map<String, String> told, Map<String, Recipe> bases)
            throws IOException {
        Containerfile reading = new Containerfile(context, told, bases);
        String text = Files.readString(file).replaceAll("(?m)^\\s*#.*\\R?", "").replaceAll("\\\\\\R\\s*", "");
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            String[] parts = line.strip().split("\\s+", 2);
            if (parts.length < 2) {
                throw new IOException(file + ": an instruction must say something, but there is '" + line + "'");
            }
            reading.take(parts[0], parts[1]);
        }
        return reading.recipe;
    }

    private void take(String instruction, String raw) throws IOException {
        if (instruction.equals("ARG")) {
            String[] argument = raw.split("=", 2);
            String value = told.getOrDefault(argument[0], argument.length > 1 ? argument[1] : "");
            known.put(argument[0], value);
            return;
        }
        String said = filled(raw);
        switch (instruction) {
            case "FROM" -> begin(said);
            case "LABEL" -> pairs(said, recipe.labels::put);
            case "ENV" -> pairs(said, recipe.environment::put);
            case "WORKDIR" -> recipe.directory = said;
            case "USER" -> recipe.user = said;
            case "EXPOSE" ->
                Arrays.stream(said.split("\\s+")).map(Integer::valueOf).forEach(recipe.ports::add);
            case "COPY" -> {
                String[] paths = said.split("\\s+");
                recipe.copies.add(new Recipe.Copy(context.resolve(paths[0]).normalize(), paths[1]));
            }
            case "ENTRYPOINT" -> recipe.entrypoint = list(said);
            default -> throw new IOException(instruction + ": is not among the instructions that are understood here");
        }
    }

    private void begin(String name) throws IOException {
        if (name.equals("scratch")) {
            recipe = new Recipe();
        } else if (bases.containsKey(name)) {
            recipe = bases.get(name).onTop();
        } else {
            throw new IOException(name + ": no such base here; with a registry, use podman or buildah");
        }
    }

    private String filled(String raw) throws IOException {
        StringBuilder text = new StringBuilder();
        Matcher argument = ARGUMENT.matcher(raw);
        while (argument.find()) {
            String value = known.get(argument.group(1));
            if (value == null || value.isEmpty()) {
                throw new IOException(argument.group(1) + ": the Containerfile uses it, but nothing says it");
            }
            argument.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return argument.appendTail(text).toString();
    }

    private static void pairs(String said, BiConsumer<String, String> taker) {
        Matcher pair = PAIR.matcher(said);
        while (pair.find()) {
            taker.accept(pair.group(1), pair.group(2));
        }
    }

    private static List<String> list(String said) throws IOException {
        try {
            return List.of(JSON.readValue(said, String[].class));
        } catch (JsonProcessingException e) {
            throw new IOException("ENTRYPOINT: must be a JSON list, for there is no shell, but is " + said, e);
        }
    }
}
