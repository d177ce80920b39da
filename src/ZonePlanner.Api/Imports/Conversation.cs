using System.Globalization;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports;

/// <summary>What <c>load</c> says and asks, in the operator's language.</summary>
internal sealed class Conversation(TextWriter output, TextWriter progress, TextReader? answers, bool isVietnamese)
{
    private const int Steps = 10;
    private const int WorthTelling = 10_000;

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(isVietnamese ? "vi-VN" : "en-GB");
    private int _lastStep = -1;

    /// <summary>Whether somebody is there to answer.</summary>
    public bool CanAsk => answers is not null;

    /// <summary>A carriage return redraws the line where a person watches; elsewhere every tenth is a line of its own.</summary>
    private bool Redraws => answers is not null;

    public void Say(Sentence sentence) => output.WriteLine(In(sentence));

    public void Say(string vi, string en) => Say(new Sentence(vi, en));

    public string In(Sentence sentence) => isVietnamese ? sentence.Vi : sentence.En;

    public string Number(long count) => count.ToString("N0", _culture);

    public string Hectares(double? hectares) => hectares is { } known ? known.ToString("N2", _culture) + " ha" : "–";

    /// <summary>Asks before anything is written; only a plain yes is one.</summary>
    public bool Confirm(Sentence question)
    {
        output.Write($"{In(question)} ");
        var answer = answers?.ReadLine()?.Trim();
        return answer is not null && (isVietnamese ? "có" : "yes").StartsWith(answer.ToLowerInvariant(), StringComparison.Ordinal) && answer.Length > 0;
    }

    /// <summary>How far a step has come.</summary>
    public void Progress(Sentence step, long done, long total)
    {
        var tenth = total == 0 ? Steps : (int)(done * Steps / total);
        if (done != total && (tenth == _lastStep || (!Redraws && total < WorthTelling)))
        {
            return;
        }

        _lastStep = done == total ? -1 : tenth;
        var bar = $"{In(step),-28} [{new string('#', tenth)}{new string('.', Steps - tenth)}] {Number(done)} / {Number(total)}";
        progress.Write(Redraws && done != total ? bar + "\r" : bar + Environment.NewLine);
    }
}
