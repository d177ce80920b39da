using System.Globalization;
using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>What a file is to be called: its collection in Vietnamese, the days it is of and, if it is not the usual one, its CRS; in plain letters for those who read no others.</summary>
internal static class FileName
{
    public static ContentDispositionHeaderValue Of(Question question, Representation shown)
    {
        var (days, crs) = (question.Days.ToString().Replace('/', '_'), question.Crs.Code.Replace(':', '-'));
        var rest = $"{days}{(question.Crs == Crs.Crs84 ? "" : $" {crs}")}.{shown.Word}";
        return new("attachment")
        {
            FileName = $"\"{question.Collection.Id} {rest}\"".Replace(' ', '-'),
            FileNameStar = string.Create(CultureInfo.InvariantCulture, $"{Plain(question.Collection.Title.Vi)} {rest}"),
        };
    }

    /// <summary>A title without the letters that no file name may have.</summary>
    private static string Plain(string title) => string.Concat(title.Select(letter => "\\/:*?\"<>|".Contains(letter, StringComparison.Ordinal) || char.IsControl(letter) ? '-' : letter));
}
