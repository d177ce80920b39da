using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>What the letters say. Subjects are ours alone.</summary>
internal static class Letters
{
    /// <summary>Asks whether it was them: our own words and, at most, the code of a plot.</summary>
    public static (string Subject, string Text) Confirm(MailLanguage language, string? plot, bool isReport, string link) => (language, isReport) switch
    {
        (MailLanguage.Vi, true) => (
            "ZonePlanner: xác nhận địa chỉ để nhận trả lời",
            $"""
            Có người đã báo một sai sót trong hồ sơ đất công nghiệp và để lại địa chỉ này để nhận trả lời.

            Nếu đó là bạn, hãy mở liên kết sau trong vòng {Correspondence.HoursToConfirm} giờ và bấm nút xác nhận:
            {link}

            Nếu không phải bạn, bạn không cần làm gì: địa chỉ sẽ bị xoá.
            """),
        (_, true) => (
            "ZonePlanner: confirm your address to be answered",
            $"""
            Somebody reported an error in the record of industrial land and left this address for the answer.

            If it was you, open this link within {Correspondence.HoursToConfirm} hours and press the button:
            {link}

            If it was not, you need do nothing: the address will be erased.
            """),
        (MailLanguage.Vi, false) => (
            "ZonePlanner: xác nhận quan tâm của bạn",
            $"""
            Có người đã dùng địa chỉ này để {(plot is null ? "gửi một nhu cầu về đất công nghiệp" : $"bày tỏ quan tâm tới lô đất {plot}")}.

            Nếu đó là bạn, hãy mở liên kết sau trong vòng {Correspondence.HoursToConfirm} giờ và bấm nút xác nhận; trước đó không ai nhận được thông tin của bạn:
            {link}

            Nếu không phải bạn, bạn không cần làm gì: mọi thông tin sẽ bị xoá.
            """),
        _ => (
            "ZonePlanner: confirm your interest",
            $"""
            Somebody used this address to {(plot is null ? "state a need for industrial land" : $"express interest in the plot {plot}")}.

            If it was you, open this link within {Correspondence.HoursToConfirm} hours and press the button; nobody sees what you wrote before that:
            {link}

            If it was not, you need do nothing: everything will be erased.
            """),
    };

    /// <summary>An officer's answer.</summary>
    public static (string Subject, string Text) Answer(MailLanguage language, string about, string words) => language == MailLanguage.Vi
        ? ("ZonePlanner: trả lời của cơ quan quản lý", $"Cơ quan quản lý của tỉnh trả lời bạn về {about}:\n\n{words}\n")
        : ("ZonePlanner: an answer from the authority", $"The province's authority answers you about {about}:\n\n{words}\n");

    // A letter nobody scrolls through tells no more.
    private const int MostPlots = 50;

    /// <summary>Plots that meet a need, each with what nobody has reported yet, and its own page; link makes an address of ours from a path.</summary>
    public static (string Subject, string Text) Matches(MailLanguage language, IReadOnlyList<MatchingPlot> plots, Func<string, string> link)
    {
        var lines = string.Join("\n\n", plots.Take(MostPlots).Select(plot => $"{Line(plot, language)}\n{link($"{(language == MailLanguage.Vi ? "" : "en/")}plots/{Uri.EscapeDataString(plot.Code)}")}"));
        if (plots.Count - MostPlots is > 0 and var more)
        {
            lines += language == MailLanguage.Vi ? $"\n\n… và {more} lô khác." : $"\n\n… and {more} more.";
        }

        return language == MailLanguage.Vi
            ? ("ZonePlanner: có lô đất phù hợp với nhu cầu của bạn", $"Những lô đất sau đang trống và phù hợp với nhu cầu bạn đã gửi:\n\n{lines}\n\nXem trên bản đồ: {link("")}\n")
            : ("ZonePlanner: plots that meet your need", $"These plots are available and meet the need you stated:\n\n{lines}\n\nSee them on the map: {link("")}\n");
    }

    /// <summary>How every letter ends.</summary>
    public static string Ending(MailLanguage language, string unsubscribe, string erase) => (language == MailLanguage.Vi
        ? $"""


            --{" "}
            Ngừng nhận thư về việc này: {unsubscribe}
            Xoá mọi thông tin lưu về địa chỉ này: {erase}
            """
        : $"""


            --{" "}
            Stop mail about this: {unsubscribe}
            Erase everything held about this address: {erase}
            """) + "\n";

    private static string Line(MatchingPlot plot, MailLanguage language)
    {
        var figures = Message.Of($"{plot.Hectares:0.####} ha", $"{plot.Hectares:0.####} ha").And(plot.PriceFrom is { } from ? Price(plot, from) : null);
        var unknown = plot.Unknown.Count == 0
            ? null
            : new Message($"Chưa có số liệu: {string.Join(", ", plot.Unknown.Select(word => Unknown(word).Vi))}.", $"Not reported: {string.Join(", ", plot.Unknown.Select(word => Unknown(word).En))}.");
        var all = new Message($"{plot.Code} ({plot.SiteName}): {figures.Vi}.", $"{plot.Code} ({plot.SiteName}): {figures.En}.").And(unknown);
        return language == MailLanguage.Vi ? all.Vi : all.En;
    }

    private static Message Price(MatchingPlot plot, decimal from)
    {
        var (vi, en) = plot.PriceUnit switch
        {
            "usd-per-m2" => ("USD/m²", "USD/m²"),
            "usd-per-m2-year" => ("USD/m²/năm", "USD/m² a year"),
            "vnd-per-m2" => ("đồng/m²", "VND/m²"),
            _ => ("đồng/m²/năm", "VND/m² a year"),
        };
        return plot.PriceTo is { } to && to != from ? Message.Of($"· {from:#,0.##}–{to:#,0.##} {vi}", $"· {from:#,0.##}–{to:#,0.##} {en}") : Message.Of($"· {from:#,0.##} {vi}", $"· {from:#,0.##} {en}");
    }

    private static Message Unknown(string word) => word switch
    {
        "industry" => new("ngành nghề được nhận", "industries allowed"),
        "power" => new("công suất điện", "power"),
        "water" => new("cấp nước", "water"),
        "wastewater" => new("nước thải", "wastewater"),
        "height" => new("chiều cao", "height"),
        _ => new("giá", "price"),
    };
}

/// <summary>A plot that meets a need, with what of the need nobody has reported about it.</summary>
internal sealed record MatchingPlot(string Code, string SiteName, decimal Hectares, decimal? PriceFrom, decimal? PriceTo, string? PriceUnit, IReadOnlyList<string> Unknown);
