using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Domain.Tests.Checks;

public sealed class MessageTests
{
    [Fact]
    public void Numbers_are_written_as_each_language_writes_them()
    {
        var message = Message.Of($"{1234.5:N2} ha", $"{1234.5:N2} ha");

        Assert.Equal(("1.234,50 ha", "1,234.50 ha"), (message.Vi, message.En));
    }

    [Fact]
    public void Sentences_follow_each_other()
    {
        Assert.Equal(new Message("A. B.", "C. D."), new Message("A.", "C.").And(new("B.", "D.")).And(null));
    }
}
