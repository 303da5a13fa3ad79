// The secret of a link is in the fragment of the address, which a browser sends to no server:
// this puts it into the form, whose body has it.
const link = document.getElementById("lien");
if (link && location.hash.length > 1) {
  link.value = location.pathname + location.hash;
  link.form.submit();
}
