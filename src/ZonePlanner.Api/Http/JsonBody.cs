using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;

namespace ZonePlanner.Api.Http;

/// <summary>Reads a request's JSON so that whatever is wrong with it is a mistake with a sentence: size, type, encoding, syntax, depth, names given twice.</summary>
internal static class JsonBody
{
    // What is larger is still taken off the wire up to here, so that the sender hears why instead of a broken connection.
    private const long MostDrained = 128L << 20;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    /// <summary>The document, or the refusal: 413, 415 or 400.</summary>
    public static async Task<(JsonDocument? Document, int Status, Mistake? Mistake)> ReadAsync(HttpRequest request, int mostBytes, CancellationToken cancellation)
    {
        if (!request.HasJsonContentType())
        {
            return Refused(StatusCodes.Status415UnsupportedMediaType, "wrong-content-type", "Hãy gửi JSON với Content-Type: application/json.", "Send JSON with Content-Type: application/json.");
        }

        if (request.Headers.ContentEncoding is { Count: > 0 } coding && !coding.ToString().Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            request.HttpContext.Response.Headers.AcceptEncoding = "identity";
            return Refused(StatusCodes.Status415UnsupportedMediaType, "packed-body", "Hãy gửi nội dung không nén.", "Send the body as it is, without packing it.");
        }

        var (bytes, tooLarge) = await TakeAsync(request, mostBytes, cancellation);
        if (tooLarge)
        {
            return Refused(
                StatusCodes.Status413PayloadTooLarge,
                "too-large",
                $"Nội dung lớn hơn {mostBytes >> 20} MB.",
                $"The body is larger than {mostBytes >> 20} MB.");
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            return Refused(StatusCodes.Status400BadRequest, "not-utf8", "Nội dung không phải là UTF-8.", "The body is not UTF-8.");
        }

        if (bytes.Span.StartsWith("\uFEFF"u8))
        {
            // Some programs of Windows begin every text with the mark of UTF-8, and a reader may pass over it (RFC 8259, 8.1).
            bytes = bytes[3..];
        }

        try
        {
            var document = JsonDocument.Parse(bytes, Strict);
            return HasReadableText(bytes.Span)
                ? (document, StatusCodes.Status200OK, null)
                : Refused(StatusCodes.Status400BadRequest, "bad-text", "Có chuỗi chứa nửa ký tự UTF-16, ký tự rỗng hoặc U+FFFE.", "A string holds half a UTF-16 character, a null character or U+FFFE.");
        }
        catch (JsonException malformed)
        {
            var (line, column) = (malformed.LineNumber + 1, malformed.BytePositionInLine + 1);
            return Refused(
                StatusCodes.Status400BadRequest,
                "malformed-json",
                $"JSON sai cú pháp, lồng quá sâu hoặc lặp tên, tại dòng {line}, byte {column}.",
                $"The JSON is malformed, nested too deep, or names something twice, at line {line}, byte {column}.");
        }
        catch (InvalidOperationException)
        {
            // A name with half a UTF-16 character, met while looking for names given twice.
            return Refused(StatusCodes.Status400BadRequest, "bad-text", "Có tên chứa nửa ký tự UTF-16.", "A name holds half a UTF-16 character.");
        }
    }

    private static (JsonDocument? Document, int Status, Mistake? Mistake) Refused(int status, string code, string vi, string en) =>
        (null, status, Mistake.In("body", code, vi, en));

    /// <summary>The bytes of a body, and whether there were too many of them to keep.</summary>
    public static async Task<(ReadOnlyMemory<byte> Bytes, bool TooLarge)> TakeAsync(HttpRequest request, int mostBytes, CancellationToken cancellation)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostDrained;
        }

        var taken = new ArrayBufferWriter<byte>((int)Math.Clamp(request.ContentLength ?? 0, 4096, mostBytes));
        var tooLarge = request.ContentLength > mostBytes;
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            foreach (var piece in read.Buffer)
            {
                tooLarge |= taken.WrittenCount + piece.Length > mostBytes;
                if (!tooLarge)
                {
                    taken.Write(piece.Span);
                }
            }

            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return (taken.WrittenMemory, tooLarge);
            }
        }
    }

    /// <summary>Whether every string can be read as text, and stored.</summary>
    private static bool HasReadableText(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\uFFFE"u8) >= 0)
        {
            return false;
        }

        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !Characters.AreOfText(reader.GetString()))
                {
                    return false;
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
