"use strict";
const boxes = [...document.querySelectorAll("#lines input")];
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

document.querySelector("#save").addEventListener("click", () => {
  const lines = boxes
    .filter((box) => box.checked)
    .map((box) => box.closest("li").querySelector("pre").textContent.replace(/ \/\*.*\*\/$/, ""));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines.join("\n") + "\n"], { type: "text/plain" }));
  link.download = "quickstatements.txt";
  link.click();
  URL.revokeObjectURL(link.href);
});

tell();
