{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "{{Title}}",
  "description": "Des exemples inventés pour la démonstration.",
  "language": "fr",
  "items": {{exampleItems}}
}
