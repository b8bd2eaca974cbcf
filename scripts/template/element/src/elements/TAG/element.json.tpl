{
  "menu": "{{Title}}",
  "shows": "items of a feed, as a list",
  "budget": 16
}
