using System.Text;
using Npgsql;

namespace ZonePlanner.Api.Imports.ReferenceLayers;

/// <summary>What is said of a layer as a whole.</summary>
internal sealed record LayerFacts(string Title, string? TitleEn, string? Description, string? Owner, DateOnly? Date, string Source)
{
    /// <summary>What the operator says; title, description and owner stay as they are published if he says nothing of them.</summary>
    public static async Task<LayerFacts> OfAsync(LayerOptions options, string path, LayerFacts? published, CancellationToken cancellation) => new(
        Nfc(options.Title) ?? published?.Title ?? options.Name,
        Nfc(options.TitleEn) ?? published?.TitleEn,
        Nfc(options.Description) ?? published?.Description,
        Nfc(options.Owner) ?? published?.Owner,
        options.Date,
        await Ending.SourceAsync(path, Nfc(options.Source), cancellation));

    /// <summary>From the columns of <c>published_layer.sql</c>.</summary>
    public static LayerFacts Read(NpgsqlDataReader row) => new(
        row.GetString(5),
        Text(row, 6),
        Text(row, 7),
        Text(row, 8),
        row.IsDBNull(9) ? null : row.GetFieldValue<DateOnly>(9),
        row.GetString(10));

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string? Nfc(string? text) => text?.Normalize(NormalizationForm.FormC);
}
