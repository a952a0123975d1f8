// What a button of sending says besides: that the code is kept, or that no answer is needed. A form that is
// sent by script does not know which button was pressed, so it is written into the form.

export function watchAnswer(form: HTMLFormElement): void {
  const answer = document.createElement('input');
  answer.type = 'hidden';
  answer.value = 'yes';
  for (const button of form.querySelectorAll<HTMLButtonElement>('#kept button'))
    button.addEventListener('click', () => {
      answer.name = button.name;
      form.append(answer);
    });
}
