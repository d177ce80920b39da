using System.Globalization;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Reads the parameters of items and of one item; every mistake goes to the asking.</summary>
internal static class QuestionReader
{
    public const int DefaultLimit = 100;
    public const int MostLimit = 10_000;

    /// <summary>The limit of a file when none is asked for: there is none.</summary>
    public const int Everything = int.MaxValue;

    /// <summary>The parameters of one item.</summary>
    public static IReadOnlyList<string> OfItem { get; } = ["datetime", "validAt", "knownAt", .. PrintingReader.Parameters];

    /// <summary>The parameters of items, without the filters.</summary>
    public static IReadOnlyList<string> OfItems { get; } = ["limit", "bbox", "bbox-crs", .. OfItem, .. SelectionReader.Parameters, "cursor", "offset"];

    public static Question ReadOne(Asking asking, Collection collection, RecordState state, string id) =>
        PrintingReader.Read(asking, Moments(asking, collection, state)) with { Only = Characters.Composed(id) };

    public static Question ReadMany(Asking asking, Collection collection, RecordState state)
    {
        var question = PrintingReader.Read(asking, Moments(asking, collection, state)) with
        {
            Limit = ReadLimit(asking),
            Area = ReadArea(asking),
            Wanted = SelectionReader.ReadWanted(asking, collection.Source),
            Filter = SelectionReader.ReadFilter(asking, collection.Source),
            Order = SelectionReader.ReadOrder(asking, collection.Source),
        };
        return ReadCursor(asking, question) is { } cursor ? question with { After = cursor, Skip = cursor.Skip } : question with { Skip = ReadOffset(asking) };
    }

    /// <summary>The moments asked for.</summary>
    public static Question Moments(Asking asking, Collection collection, RecordState state)
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
            // No later than what the record knows: whatever is recorded meanwhile, the answer stays the same.
            KnownAt = asOf.KnownAt < state.Instant ? asOf.KnownAt : state.Instant,
            FollowsNow = asking["knownAt"] is null,
        };
    }

    private static int ReadLimit(Asking asking)
    {
        if (asking["limit"] is not { } text)
        {
            return asking.Shown.IsFile ? Everything : DefaultLimit;
        }

        if (ReadWhole(text) is > 0 and var limit)
        {
            // More than there may be is not an error in the standard: one gets the most.
            return Math.Min(asking.Shown.IsFile ? Everything - 1 : MostLimit, limit);
        }

        asking.Mistakes.Add(Mistake.In("limit", "bad-limit", "“limit” là số nguyên từ 1 đến 10000.", "“limit” is a whole number from 1 to 10000."));
        return DefaultLimit;
    }

    /// <summary>No part of the standard, but what many clients page by.</summary>
    private static int ReadOffset(Asking asking)
    {
        if (asking["offset"] is not { } text)
        {
            return 0;
        }

        if (asking["cursor"] is not null)
        {
            asking.Mistakes.Add(Mistake.In("offset", "two-beginnings", "“cursor” đã nói trang bắt đầu ở đâu; hãy bỏ “offset”.", "“cursor” says where the page begins; leave out “offset”."));
        }
        else if (ReadWhole(text) is { } offset)
        {
            return offset;
        }
        else
        {
            asking.Mistakes.Add(Mistake.In("offset", "bad-offset", "“offset” là số nguyên từ 0.", "“offset” is a whole number from 0."));
        }

        return 0;
    }

    /// <summary>A whole number in digits; one that is too large to be read is as large as can be.</summary>
    private static int? ReadWhole(string text) => text switch
    {
        "" => null,
        _ when !text.All(char.IsAsciiDigit) => null,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Everything - 1,
    };

    private static Bbox? ReadArea(Asking asking)
    {
        var crs = PrintingReader.ReadCrs(asking, "bbox-crs");
        if (asking["bbox"] is not { } text)
        {
            return null;
        }

        var area = Bbox.Read(text, crs, mayReachBeyond: true, out var wrong);
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
        if (cursor is null || cursor.Question != question.Digest || cursor.After is null == (question.Order.Count == 0) || cursor.After?.Contains('\0', StringComparison.Ordinal) == true
            || (question.Collection.Source.NumericIds && cursor.After is not null && !long.TryParse(cursor.After, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
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
