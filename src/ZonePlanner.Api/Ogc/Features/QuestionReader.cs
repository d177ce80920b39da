using System.Globalization;
using System.Text;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Reads the parameters of items and of one item; every mistake goes to the asking.</summary>
internal static class QuestionReader
{
    public const int DefaultLimit = 100;
    public const int MostLimit = 10_000;

    /// <summary>The parameters of one item.</summary>
    public static IReadOnlyList<string> OfItem { get; } = ["datetime", "validAt", "knownAt", "crs", "decimals"];

    /// <summary>The parameters of items, without the filters.</summary>
    public static IReadOnlyList<string> OfItems { get; } = ["limit", "bbox", "bbox-crs", .. OfItem, "cursor"];

    public static Question ReadOne(Asking asking, Collection collection, string id) => Moments(asking, collection) with
    {
        Only = id,
        Crs = ReadCrs(asking, "crs"),
        Decimals = ReadDecimals(asking),
    };

    public static Question ReadMany(Asking asking, Collection collection)
    {
        var question = Moments(asking, collection) with
        {
            Limit = ReadLimit(asking),
            Area = ReadArea(asking),
            Crs = ReadCrs(asking, "crs"),
            Decimals = ReadDecimals(asking),
            Filters = [.. collection.Source.Filters.Select(filter => ReadText(asking, filter.Name))],
        };
        return question with { After = ReadCursor(asking, question) };
    }

    private static Question Moments(Asking asking, Collection collection)
    {
        var asOf = AsOfParameters.Read(asking["validAt"], asking["knownAt"], asking.Mistakes);
        var days = LegalInterval.On(asOf.ValidAt);
        if (asking["datetime"] is { } datetime)
        {
            if (!LegalInterval.TryParse(datetime, out var interval))
            {
                asking.Mistakes.Add(Mistake.In(
                    "datetime",
                    "bad-datetime",
                    "“datetime” là một ngày (2025-06-30), một thời điểm RFC 3339 (2025-06-30T00:00:00Z; dấu + viết là %2B) hay một khoảng (2021-01-01/2025-06-30, ../2025-06-30, 2021-01-01/..).",
                    "“datetime” is a day (2025-06-30), an RFC 3339 instant (2025-06-30T00:00:00Z; + is written %2B) or an interval (2021-01-01/2025-06-30, ../2025-06-30, 2021-01-01/..)."));
            }
            else if (asking["validAt"] is not null && interval != days)
            {
                asking.Mistakes.Add(Mistake.In(
                    "datetime",
                    "two-times",
                    "“datetime” và “validAt” nói khác nhau; hãy dùng một.",
                    "“datetime” and “validAt” say different things; give one of them."));
            }

            days = interval ?? days;
        }

        return new(collection)
        {
            Days = days,
            FollowsToday = asking["validAt"] is null && asking["datetime"] is null,
            Today = AsOfParameters.Today(TimeProvider.System),
            KnownAt = asOf.KnownAt,
        };
    }

    /// <summary>Text as the record keeps it: NFC, and no NUL, which PostgreSQL has no way to hold.</summary>
    private static string? ReadText(Asking asking, string parameter)
    {
        var text = asking[parameter];
        if (text?.Contains('\0', StringComparison.Ordinal) == true)
        {
            asking.Mistakes.Add(Mistake.In(parameter, "bad-text", $"“{parameter}” có ký tự NUL.", $"“{parameter}” holds a NUL character."));
            return null;
        }

        return text?.Normalize(NormalizationForm.FormC);
    }

    private static int ReadLimit(Asking asking)
    {
        var text = asking["limit"];
        if (text is null)
        {
            return DefaultLimit;
        }

        if (text.Length > 0 && text.All(char.IsAsciiDigit) && text.TrimStart('0') is { Length: > 0 } digits)
        {
            // More than there may be is not an error in the standard: one gets the most.
            return digits.Length > 5 ? MostLimit : Math.Min(MostLimit, int.Parse(digits, CultureInfo.InvariantCulture));
        }

        asking.Mistakes.Add(Mistake.In("limit", "bad-limit", "“limit” là số nguyên từ 1 đến 10000.", "“limit” is a whole number from 1 to 10000."));
        return DefaultLimit;
    }

    private static int? ReadDecimals(Asking asking)
    {
        var text = asking["decimals"];
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= 15)
        {
            return decimals;
        }

        asking.Mistakes.Add(Mistake.In("decimals", "bad-decimals", "“decimals” là số nguyên từ 0 đến 15.", "“decimals” is a whole number from 0 to 15."));
        return null;
    }

    private static Crs ReadCrs(Asking asking, string parameter)
    {
        if (asking[parameter] is not { } text)
        {
            return Crs.Crs84;
        }

        if (!Crs.TryParse(text, out var crs, out var problem))
        {
            asking.Mistakes.Add(Mistake.In(parameter, problem.Code, problem.Vietnamese, problem.English));
        }

        return crs ?? Crs.Crs84;
    }

    private static Bbox? ReadArea(Asking asking)
    {
        var crs = ReadCrs(asking, "bbox-crs");
        if (asking["bbox"] is not { } text)
        {
            return null;
        }

        var area = Bbox.Read(text, crs, out var wrong);
        if (area is null)
        {
            asking.Mistakes.Add(Mistake.In("bbox", "bad-bbox", wrong.Vi, wrong.En));
        }

        return area;
    }

    private static Cursor? ReadCursor(Asking asking, Question question)
    {
        if (asking["cursor"] is not { } text)
        {
            return null;
        }

        var cursor = Cursor.Parse(text);
        if (cursor is null || cursor.After.Contains('\0', StringComparison.Ordinal) || cursor.Question != question.Digest(state: null)
            || (question.Collection.Source.NumericIds && !long.TryParse(cursor.After, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            asking.Mistakes.Add(Mistake.In(
                "cursor",
                "bad-cursor",
                "“cursor” không thuộc về câu hỏi này; hãy đi theo liên kết next như đã nhận.",
                "“cursor” does not belong to this question; follow the next link as it was given."));
            return null;
        }

        return cursor;
    }
}
