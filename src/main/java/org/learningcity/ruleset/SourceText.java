package org.learningcity.ruleset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;

/** Text files as people save them: UTF-8, with or without a byte order mark, with any line ends. */
public final class SourceText {

    private SourceText() {}

    /**
     * The text of {@code file} without byte order mark, lines ended by {@code \n}.
     *
     * @param name how problems call the file
     * @param problems receives a problem when the file cannot be read or is not UTF-8
     */
    public static Optional<String> read(Path file, String name, List<Problem> problems) {
        try {
            return read(Files.readAllBytes(file), name, problems);
        } catch (IOException e) {
            problems.add(Problem.error(
                    "file.unreadable",
                    name,
                    new Text("文件不存在或无法读取", "the file does not exist or cannot be read"),
                    new Text("请检查路径和读取权限", "check the path and the permission to read it")));
        }
        return Optional.empty();
    }

    /** The text in {@code bytes}, as of a file. */
    static Optional<String> read(byte[] bytes, String name, List<Problem> problems) {
        try {
            return Optional.of(withoutMark(decoded(bytes)).replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException e) {
            problems.add(Problem.error(
                    "file.not-utf-8",
                    name,
                    new Text("文件不是 UTF-8 编码", "the file is not UTF-8 text"),
                    new Text("请另存为 UTF-8(Excel:CSV UTF-8)", "save it as UTF-8 (in Excel: CSV UTF-8)")));
            return Optional.empty();
        }
    }

    /** The characters in {@code bytes}, byte order mark and line ends as they are. */
    static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
