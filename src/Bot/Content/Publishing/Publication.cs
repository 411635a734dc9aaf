using CouncilBot.Bot.Learning;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Bot.Content.Publishing;

/// <summary>Puts new content in the place of the old: at once with what was learnt before, and again when the new is learnt.</summary>
internal sealed class Publication(
    CouncilContent content, LiveKnowledge knowledge, LearntFolder learnt, LearningApart apart, ChangeLog changes, TimeProvider time, ILogger<Publication> logger)
{
    private readonly Lock swap = new();
    private int edition;
    private KnowledgeContent? latest;

    /// <summary>Reads everything aside. With a mistake in it, every one is told and the old index goes on answering.</summary>
    public bool TryPublish()
    {
        var started = time.GetTimestamp();
        if (ReadAside() is not { } read)
        {
            return false;
        }

        lock (swap)
        {
            knowledge.Replace(knowledge.Now.With(read));
            latest = read;
            edition++;
        }

        Log.Published(logger, read.Pages.Length, NoteChanges(), time.GetElapsedTime(started).TotalSeconds);
        return true;
    }

    /// <summary>How many pages now say something else than when they were last published, or are gone.</summary>
    public int NoteChanges()
    {
        try
        {
            return changes.Note(knowledge.Now.Pages).Count;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            Log.ChangesNotNoted(logger, reason);
            return 0;
        }
    }

    /// <summary>Learns from what is published; if that changes meanwhile, from what is published then.</summary>
    public async Task LearnAsync(CancellationToken cancellationToken)
    {
        for (int at; ;)
        {
            var started = time.GetTimestamp();
            at = edition;
            if ((latest ?? ReadAside()) is not { } read)
            {
                return;
            }

            await apart.TryAsync(cancellationToken);
            var index = LearntIndex.Learn(read, learnt); // finds what was learnt apart
            lock (swap)
            {
                // What was published meanwhile must not be undone by what took long to learn.
                knowledge.Replace(at == edition || latest is null ? index : index.With(latest));
                latest = at == edition ? null : latest;
            }

            Log.Learnt(logger, time.GetElapsedTime(started).TotalSeconds);
            if (at == edition)
            {
                return;
            }
        }
    }

    private KnowledgeContent? ReadAside()
    {
        var problems = new List<FileProblem>();
        var read = content.Read(problems);
        if (read.Pages.IsEmpty && problems.Count == 0 && !knowledge.Now.Pages.IsEmpty)
        {
            problems.Add(new FileProblem("pages", 1, "There is not one page. Is a drive missing?"));
        }

        if (problems.Count == 0)
        {
            return read;
        }

        problems.ForEach(problem => Log.ContentMistake(logger, problem.File, problem.Line, problem.Message));
        Log.OldContentKept(logger, problems.Count);
        return null;
    }
}
