using System.Globalization;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Sites;

/// <summary>One side of a comparison: a version by its number, or the one that holds on a day.</summary>
internal sealed record ChosenVersion(string Place, long? Number, DateOnly? Day)
{
    /// <summary>What <c>from</c> or <c>fromDay</c> chooses, one of the two; otherwise the mistake.</summary>
    public static ChosenVersion Read(string place, string? number, string? day, ICollection<Mistake> mistakes)
    {
        if (number is null == day is null)
        {
            mistakes.Add(Mistake.In(
                place,
                number is null ? "missing" : "one-of-two",
                $"Hãy cho “{place}” (số của phiên bản) hoặc “{place}Day” (ngày), một trong hai.",
                $"Give “{place}” (the number of a version) or “{place}Day” (a day), one of the two."));
            return new ChosenVersion(place, null, null);
        }

        if (day is not null)
        {
            return new ChosenVersion($"{place}Day", null, AsOfParameters.ReadDay($"{place}Day", day, mistakes));
        }

        if (!long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            mistakes.Add(Mistake.In(
                place,
                "bad-version",
                $"“{AsOfParameters.Shorten(number ?? "")}” không phải là số của một phiên bản. Lịch sử của khu nêu các số đó.",
                $"“{AsOfParameters.Shorten(number ?? "")}” is not the number of a version. The history of the site names them."));
        }

        return new ChosenVersion(place, version, null);
    }

    /// <summary>The version meant; of a day, the one that still stands on the record.</summary>
    public RecordedVersion? Among(IReadOnlyList<RecordedVersion> versions) => Day is { } day
        ? versions.FirstOrDefault(version => version.RecordedTo is null && !(version.ValidFrom > day) && !(version.ValidTo <= day))
        : versions.FirstOrDefault(version => version.Version == Number);

    /// <summary>Why there is none.</summary>
    public Mistake Unknown(string code) => Day is { } day
        ? Mistake.In(
            Place,
            "no-version",
            string.Create(CultureInfo.InvariantCulture, $"“{AsOfParameters.Shorten(code)}” không có phiên bản nào vào ngày {day:dd-MM-yyyy}."),
            string.Create(CultureInfo.InvariantCulture, $"“{AsOfParameters.Shorten(code)}” has no version on {day:yyyy-MM-dd}."))
        : Mistake.In(
            Place,
            "unknown-version",
            string.Create(CultureInfo.InvariantCulture, $"“{AsOfParameters.Shorten(code)}” không có phiên bản số {Number} vào thời điểm được hỏi; hãy xem lịch sử của khu."),
            string.Create(CultureInfo.InvariantCulture, $"“{AsOfParameters.Shorten(code)}” has no version {Number} that was known at the moment asked for; see the history of the site."));
}
