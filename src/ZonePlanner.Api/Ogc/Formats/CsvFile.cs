using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using Npgsql;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>
/// CSV by RFC 4180, as the reports have it: UTF-8 with its mark, and nothing a spreadsheet would run (a text that looks like a formula has ' before it).
/// Nothing is an empty field, an empty text is "". The geometry is the last column, in the axis order of its CRS as everywhere in this API.
/// </summary>
internal sealed class CsvFile(FileLayout layout) : IFeatureFile
{
    private const string FormulaStarts = "=+-@\t\r";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly GeoJsonFormat _positions = FeatureList.Format(layout.Question, lossless: true);

    public void Begin(PipeWriter output)
    {
        output.Write(Encoding.UTF8.Preamble);
        WriteText(output, layout.Id);
        foreach (var column in layout.Columns)
        {
            output.Write(","u8);
            WriteText(output, column.Name);
        }

        if (layout.Geometry is { } geometry)
        {
            output.Write(","u8);
            WriteText(output, geometry);
        }

        output.Write("\r\n"u8);
    }

    public void Add(PipeWriter output, string id, ReadOnlySpan<byte> wkb, NpgsqlDataReader row)
    {
        WriteText(output, id);
        foreach (var column in layout.Columns)
        {
            output.Write(","u8);
            Write(output, column.Value(row));
        }

        if (layout.Geometry is not null)
        {
            output.Write(","u8);
            if (!wkb.IsEmpty)
            {
                output.Write("\""u8);
                WellKnownText.Write(output, wkb, _positions);
                output.Write("\""u8);
            }
        }

        output.Write("\r\n"u8);
    }

    public Task EndAsync(PipeWriter output, CancellationToken cancellation) => Task.CompletedTask;

    public void Dispose()
    {
        // Nothing is held: what was written is the answer's.
    }

    private static void Write(PipeWriter output, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                WriteText(output, text);
                break;
            case double number:
                output.Advance(NumberText.WriteShortest(output.GetSpan(NumberText.Longest), number));
                break;
            case bool truth:
                output.Write(truth ? "true"u8 : "false"u8);
                break;
            case DateOnly day:
                Encoding.UTF8.GetBytes(FileColumn.Text(day), output);
                break;
            case DateTime instant:
                Encoding.UTF8.GetBytes(FileColumn.Text(instant), output);
                break;
            default:
                Encoding.UTF8.GetBytes(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", output);
                break;
        }
    }

    private static void WriteText(PipeWriter output, string text)
    {
        if (text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal))
        {
            text = "'" + text;
        }

        if (text.Length > 0 && !text.AsSpan().ContainsAny(Quoted))
        {
            Encoding.UTF8.GetBytes(text, output);
            return;
        }

        output.Write("\""u8);
        Encoding.UTF8.GetBytes(text.Replace("\"", "\"\"", StringComparison.Ordinal), output);
        output.Write("\""u8);
    }
}
