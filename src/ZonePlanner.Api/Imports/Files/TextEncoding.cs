using System.Globalization;
using System.Text;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>How a Shapefile's text is encoded: as its <c>.cpg</c> says, else its <c>.dbf</c>, else UTF-8. Bytes that do not fit are never guessed at.</summary>
internal sealed class TextEncoding
{
    private const int LanguageDriverAt = 29;

    private readonly Encoding _encoding;

    private TextEncoding(Encoding encoding) => _encoding = encoding;

    /// <summary>Finds what is declared for a Shapefile.</summary>
    /// <exception cref="UnreadableFileException">The <c>.cpg</c> names no encoding we know.</exception>
    public static TextEncoding OfShapefile(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var declaration = Path.ChangeExtension(path, ".cpg");
        if (File.Exists(declaration))
        {
            var name = File.ReadAllText(declaration).Trim();
            return new TextEncoding(Declared(name) ?? throw new UnreadableFileException(
                $"Tệp .cpg ghi bảng mã “{name}” mà hệ thống không biết. Ví dụ hợp lệ: UTF-8, 1258, 1252.",
                $"The .cpg names the encoding “{name}”, which is not known. For example: UTF-8, 1258, 1252."));
        }

        return new TextEncoding(OfTable(Path.ChangeExtension(path, ".dbf")) ?? Strict("utf-8")!);
    }

    /// <summary>Text from bytes that were read one letter each, in Unicode NFC; null if they are not in this encoding.</summary>
    public string? Decode(string bytes)
    {
        try
        {
            return _encoding.GetString(Encoding.Latin1.GetBytes(bytes)).Normalize(NormalizationForm.FormC);
        }
        catch (Exception refused) when (refused is DecoderFallbackException or ArgumentException)
        {
            return null;
        }
    }

    public Sentence Refusal(string field) => new(
        $"Chữ trong trường “{field}” không phải {_encoding.WebName}. Hãy ghi đúng bảng mã vào tệp .cpg (ví dụ UTF-8, 1258); phông TCVN3 hoặc VNI phải được chuyển sang Unicode trước.",
        $"The text of field “{field}” is not {_encoding.WebName}. Name the encoding in a .cpg file (such as UTF-8 or 1258); TCVN3 and VNI fonts must be converted to Unicode first.");

    private static Encoding? Declared(string name)
    {
        var digits = new string([.. name.Where(char.IsAsciiDigit)]);
        var isCodePage = digits.Length > 0 && name.ToUpperInvariant().Replace("ANSI", "", StringComparison.Ordinal).Replace("WINDOWS", "", StringComparison.Ordinal)
            .Replace("CP", "", StringComparison.Ordinal).Trim(' ', '-', '_') == digits;
        return Strict(name) ?? (isCodePage ? Strict(digits) : null);
    }

    private static Encoding? OfTable(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var table = File.OpenRead(path);
        Span<byte> head = stackalloc byte[LanguageDriverAt + 1];
        if (table.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
        {
            return null;
        }

        // 0x57 is “whatever Windows was set to”, which declares nothing.
        return head[LanguageDriverAt] switch
        {
            0x01 => Strict("437"),
            0x02 => Strict("850"),
            0x03 => Strict("1252"),
            0xC8 => Strict("1250"),
            0xC9 => Strict("1251"),
            _ => null,
        };
    }

    private static Encoding? Strict(string name)
    {
        try
        {
            return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                : Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
