"use strict";
const boxes = [...document.querySelectorAll(".lines input")];
const count = document.querySelector("#count");

function tell() {
  const accepted = boxes.filter((box) => box.checked).length;
  count.textContent = ` ${accepted} of ${boxes.length} accepted`;
}

for (const box of boxes) {
  box.addEventListener("change", () => {
    box.closest("li").classList.toggle("accepted", box.checked);
    tell();
  });
}

// Notes are for the reviewer's eyes.
function bare(line) {
  return line.replace(/ \/\*.*\*\/$/, "");
}

function acceptedLines(list) {
  return [...list.querySelectorAll(":scope > li")]
    .filter((item) => item.querySelector("input").checked)
    .map((item) => bare(item.querySelector("pre.statement").textContent));
}

// An item that nothing accepted is said of is not made.
function accepted() {
  return [...document.querySelectorAll(".lines")].flatMap((list) => {
    const lines = acceptedLines(list);
    const head = list.closest("section")?.querySelector("pre.head").textContent;
    return head === undefined || lines.length === 0
      ? lines
      : [...head.split("\n").map(bare), ...lines];
  });
}

document.querySelector("#save").addEventListener("click", () => {
  const lines = accepted();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines.join("\n") + "\n"], { type: "text/plain" }));
  link.download = "quickstatements.txt";
  link.click();
  URL.revokeObjectURL(link.href);
});

tell();
