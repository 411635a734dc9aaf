namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>How far a phrase has been heard: where in the tree, at which word, and which words took part.</summary>
internal readonly record struct Place(TreeNode Node, int At, ulong Words);
