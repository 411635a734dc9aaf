using CouncilBot.Bot.Storage;

namespace CouncilBot.Bot.Turns;

/// <summary>The queue of one conversation: its messages are handled one after the other, in the order in which they were stored.</summary>
internal sealed class Lane
{
    private readonly Queue<InboxItem> waiting = new();
    private bool closed;

    /// <summary>Whether it was taken, and whether the lane must now be set going. A closed lane takes nothing more.</summary>
    public (bool Taken, bool Start) Add(InboxItem item)
    {
        lock (waiting)
        {
            if (closed)
            {
                return (false, false);
            }

            waiting.Enqueue(item);
            return (true, waiting.Count == 1);
        }
    }

    /// <summary>The message to handle now; it stays at the head until it is done, so that the lane counts as going.</summary>
    public InboxItem Head()
    {
        lock (waiting)
        {
            return waiting.Peek();
        }
    }

    /// <summary>The head is done; false when nothing else waits, and then the lane is closed.</summary>
    public bool Next()
    {
        lock (waiting)
        {
            waiting.Dequeue();
            closed = waiting.Count == 0;
            return !closed;
        }
    }
}
