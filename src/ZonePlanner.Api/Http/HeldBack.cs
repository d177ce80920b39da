using System.Buffers;
using System.IO.Pipelines;

namespace ZonePlanner.Api.Http;

/// <summary>
/// Keeps what is written until it is flushed for the first time, and hands it on from then. What a response's own writer was given cannot be taken back: a
/// refusal, should the database fail before anything was sent, would stand behind half an answer.
/// </summary>
internal sealed class HeldBack(PipeWriter output) : PipeWriter, IDisposable
{
    private byte[]? _held = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _written;

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => _held is null ? output.UnflushedBytes : _written;

    public override void Advance(int bytes)
    {
        if (_held is null)
        {
            output.Advance(bytes);
        }
        else
        {
            _written += bytes;
        }
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) => Room(sizeHint) is { } held ? held.AsMemory(_written) : output.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => Room(sizeHint) is { } held ? held.AsSpan(_written) : output.GetSpan(sizeHint);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        if (_held is not null)
        {
            output.Write(_held.AsSpan(0, _written));
            Dispose();
        }

        return output.FlushAsync(cancellationToken);
    }

    public override void CancelPendingFlush() => output.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => output.Complete(exception);

    public void Dispose()
    {
        if (_held is { } held)
        {
            _held = null;
            ArrayPool<byte>.Shared.Return(held);
        }
    }

    /// <summary>What is held, with room for so many bytes more; null once it has been handed on.</summary>
    private byte[]? Room(int bytes)
    {
        if (_held is { } full && full.Length - _written < Math.Max(1, bytes))
        {
            _held = ArrayPool<byte>.Shared.Rent(Math.Max(2 * full.Length, _written + bytes));
            full.AsSpan(0, _written).CopyTo(_held);
            ArrayPool<byte>.Shared.Return(full);
        }

        return _held;
    }
}
