# a (rdi) becomes a b / R, b (r8). Written by generator/pair.rs: do not edit.
mov r11d, 0x77
kmovb k1, r11d
mov r11d, 0x66
kmovb k2, r11d
mov r11d, 0x88
kmovb k3, r11d
mov r11d, 0x11
kmovb k4, r11d
mov r11d, 0xee
kmovb k5, r11d
mov r11d, 0x22
kmovb k6, r11d
vmovdqa64 zmm0, zmmword ptr [rdi + 256]
vmovdqa64 zmm1, zmmword ptr [rdi]
vpxord zmm2, zmm2, zmm2
vpmadd52huq zmm2, zmm0, zmmword ptr [r8 + 256]
vpermq zmm3, zmmword ptr [r8 + 256], 147
vmovdqa64 zmm4, zmmword ptr [rdi + 64]
vmovdqa64 zmm5, zmmword ptr [r8 + 192]
vpermq zmm6, zmmword ptr [r8 + 192], 57
vmovdqa64 zmm7, zmmword ptr [rdi + 128]
vmovdqa64 zmm8, zmmword ptr [r8 + 128]
vmovdqa64 zmm9, zmmword ptr [rdi + 192]
vmovdqa64 zmm10, zmmword ptr [r8 + 64]
vpermq zmm11, zmmword ptr [r8 + 192], 147
vmovdqa64 zmm12, zmmword ptr [r8]
vmovdqa64 zmmword ptr [rdx + 576], zmm3
vpermq zmm3, zmmword ptr [r8 + 256], 57
vmovdqa64 zmmword ptr [rdx + 832], zmm6
vpermq zmm6, zmm0, 147
vmovdqa64 zmmword ptr [rdx + 512], zmm11
vpermq zmm11, zmmword ptr [r8 + 128], 57
vmovdqa64 zmm13, zmmword ptr [r8 + 192]
vmovdqa64 zmmword ptr [rdx + 896], zmm3
vpermq zmm3, zmm1, 147
vmovdqa64 zmm14, zmmword ptr [r8 + 128]
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm6, zmmword ptr [r8 + 256]
vpermq zmm16, zmm1, 57
vmovdqa64 zmm17, zmmword ptr [r8 + 64]
vpermq zmm18, zmmword ptr [r8 + 128], 147
vmovdqa64 zmmword ptr [rdx + 768], zmm11
vmovdqa64 zmm11, zmmword ptr [r8]
vpxord zmm19, zmm19, zmm19
vpmadd52huq zmm19, zmm0, zmmword ptr [rdx + 576]
vmovdqa64 zmm20, zmmword ptr [rdx + 832]
vpermq zmm21, zmm4, 147
vmovdqa64 zmm22, zmmword ptr [rdx + 832]
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm1, zmm20
vpxord zmm24, zmm24, zmm24
vpmadd52huq zmm24, zmm16, zmm13
vpermq zmm25, zmmword ptr [r8 + 64], 57
vmovdqa64 zmmword ptr [rdx + 448], zmm18
vpaddq zmm19, zmm15, zmm19
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm6, zmmword ptr [rdx + 896]
vpaddq zmm18{k4}{z}, zmm19, zmm19
vpmadd52luq zmm23, zmm1, zmmword ptr [rdx + 896]
vpmadd52huq zmm18, zmm3, zmm22
vpermq zmm26, zmm4, 57
vmovdqa64 zmmword ptr [rdx + 704], zmm25
vpmadd52luq zmm24, zmm16, zmmword ptr [r8 + 256]
vmovdqa64 zmm25, zmmword ptr [rdx + 768]
vpaddq zmm19{k5}{z}, zmm19, zmm19
vpmadd52huq zmm19, zmm1, zmm5
vpermq zmm27, zmmword ptr [r8 + 64], 147
vpmadd52luq zmm18, zmm3, zmmword ptr [rdx + 896]
vpermq zmm28, zmm7, 147
vpmadd52huq zmm24, zmm26, zmm14
vpermq zmm29, zmmword ptr [r8], 57
vpmadd52luq zmm19, zmm1, zmmword ptr [r8 + 256]
vmovdqa64 zmmword ptr [rdx + 384], zmm27
vpmadd52huq zmm18, zmm21, zmm25
vpermq zmm27, zmm7, 57
vmovdqa64 zmm30, zmmword ptr [rdx + 704]
vpmadd52luq zmm24, zmm26, zmm13
vpermq zmm13, zmmword ptr [r8], 147
vmovdqa64 zmmword ptr [rdx + 640], zmm29
vpermq zmm29, zmm9, 147
vpmadd52huq zmm19, zmm4, zmm8
vpmadd52luq zmm18, zmm21, zmm22
vpermq zmm22, zmm9, 57
vpmadd52huq zmm24, zmm27, zmm17
vmovdqa64 zmmword ptr [rdx + 320], zmm13
vmovdqa64 zmm13, zmmword ptr [rdx + 768]
vpmadd52huq zmm23, zmm4, zmm13
vpmadd52luq zmm19, zmm4, zmm5
vmovdqa64 zmm5, zmmword ptr [rdx + 704]
vpmadd52huq zmm18, zmm28, zmm30
vpmadd52luq zmm24, zmm27, zmm14
vpermq zmm14, zmm0, 57
vpmadd52luq zmm23, zmm4, zmm20
vmovdqa64 zmm20, zmmword ptr [rdx + 640]
vpmadd52huq zmm19, zmm7, zmm10
vpmadd52luq zmm18, zmm28, zmm25
vmovdqa64 zmm25, zmmword ptr [rdx + 640]
vpmadd52huq zmm24, zmm22, zmm11
vpmadd52huq zmm23, zmm7, zmm5
vpmadd52luq zmm19, zmm7, zmm8
vpermq zmm8, zmm15, 78
vpmadd52huq zmm18, zmm29, zmm25
vpmadd52luq zmm24, zmm22, zmm17
vpmadd52luq zmm23, zmm7, zmm13
vmovdqa64 zmm13, zmmword ptr [rax]
vpmadd52huq zmm19, zmm9, zmm12
vpaddq zmm8{k2}{z}, zmm15, zmm8
vmovdqa64 zmm15, zmmword ptr [rax + 64]
vpmadd52luq zmm18, zmm29, zmm30
vpaddq zmm8, zmm2, zmm8
vpmadd52luq zmm24, zmm14, zmm11
vpaddq zmm8, zmm8, zmm8
vmovdqa64 zmm11, zmmword ptr [r8 + 256]
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm3, zmm11
vmovdqa64 zmm2, zmmword ptr [r8 + 192]
vpmadd52huq zmm23, zmm9, zmm20
vpmadd52luq zmm18, zmm6, zmm25
vmovdqa64 zmm25, zmmword ptr [r8 + 128]
vpmadd52luq zmm19, zmm9, zmm10
vpmadd52huq zmm14, zmm21, zmm2
vmovdqa64 zmm10, zmmword ptr [r8 + 64]
vpmadd52luq zmm23, zmm9, zmm5
vpermq zmm5, zmm18, 78
vpmadd52luq zmm19, zmm0, zmm12
vpmadd52luq zmm14, zmm21, zmm11
vmovdqa64 zmm11, zmmword ptr [rdx + 576]
vpxord zmm12, zmm12, zmm12
vpmadd52huq zmm12, zmm1, zmm11
vmovdqa64 zmm30, zmmword ptr [rdx + 512]
vpmadd52luq zmm23, zmm0, zmm20
vpaddq zmm5{k2}{z}, zmm18, zmm5
vmovdqa64 zmm18, zmmword ptr [rdx + 448]
vpaddq zmm5, zmm19, zmm5
vpmadd52huq zmm14, zmm28, zmm25
vmovdqa64 zmm19, zmmword ptr [rdx + 384]
vpmadd52huq zmm12, zmm4, zmm30
vpaddq zmm24, zmm23, zmm24
vpermq zmm23{k6}{z}, zmm24, 12
vpmadd52luq zmm14, zmm28, zmm2
vpmadd52luq zmm12, zmm4, zmm11
vpaddq zmm23{k1}{z}, zmm24, zmm23
vpmadd52huq zmm14, zmm29, zmm10
vpaddq zmm23, zmm8, zmm23
vpmadd52huq zmm12, zmm7, zmm18
vpermi2q zmm13, zmm5, zmm23
vpermi2q zmm15, zmm5, zmm23
vmovdqa64 zmm23, zmmword ptr [rdx + 896]
vpxord zmm5, zmm5, zmm5
vpmadd52huq zmm5, zmm3, zmm23
vpmadd52luq zmm14, zmm29, zmm25
vmovdqa64 zmm25, zmmword ptr [rdx + 832]
vpmadd52luq zmm12, zmm7, zmm30
vmovdqa64 zmm30, zmmword ptr [r8 + 256]
vpsrlq zmm8{k1}{z}, zmm13, 51
vmovdqa64 zmm24, zmmword ptr [rdx + 768]
vpmadd52huq zmm5, zmm21, zmm25
vpermq zmm8, zmm8, 147
vmovdqa64 zmm11, zmmword ptr [rdx + 704]
vmovdqa64 zmmword ptr [rdx + 960], zmm15
vpandq zmm13, zmm13, zmmword ptr [rax + 128]
vpmadd52huq zmm14, zmm6, zmmword ptr [r8]
vpmadd52huq zmm12, zmm9, zmm19
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm1, zmm30
vmovdqa64 zmm2, zmmword ptr [r8 + 192]
vpmadd52luq zmm5, zmm21, zmm23
vpmadd52luq zmm14, zmm6, zmm10
vmovdqa64 zmm10, zmmword ptr [r8 + 128]
vpmadd52luq zmm12, zmm9, zmm18
vpmadd52huq zmm15, zmm4, zmm2
vmovdqa64 zmm18, zmmword ptr [r8 + 64]
vpmadd52huq zmm5, zmm28, zmm24
vpmadd52huq zmm12, zmm0, zmmword ptr [rdx + 320]
vpmadd52luq zmm15, zmm4, zmm30
vpmadd52luq zmm5, zmm28, zmm25
vpmadd52luq zmm12, zmm0, zmm19
vpmadd52huq zmm15, zmm7, zmm10
vpmadd52huq zmm5, zmm29, zmm11
vpxord zmm19, zmm19, zmm19
vpmadd52luq zmm19, zmm1, zmmword ptr [rdx + 640]
vpaddq zmm12, zmm14, zmm12
vpxord zmm14, zmm14, zmm14
vpmadd52luq zmm14, zmm16, zmmword ptr [r8]
vpmadd52luq zmm15, zmm7, zmm2
vpaddq zmm2{k4}{z}, zmm12, zmm12
vpmadd52luq zmm5, zmm29, zmm24
vpaddq zmm12{k5}{z}, zmm12, zmm12
vmovdqa64 zmm24, zmmword ptr [rax]
vpmadd52luq zmm2, zmm3, zmmword ptr [rdx + 640]
vmovdqa64 zmm25, zmmword ptr [rax + 64]
vpaddq zmm14, zmm19, zmm14
vpmadd52luq zmm12, zmm1, zmmword ptr [r8]
vpmadd52huq zmm15, zmm9, zmm18
vpermq zmm19{k6}{z}, zmm14, 12
vpmadd52huq zmm5, zmm6, zmmword ptr [rdx + 640]
vmovdqa64 zmm30, zmmword ptr [r8 + 256]
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm21, zmm30
vmovdqa64 zmm20, zmmword ptr [r8 + 192]
vpermq zmm17, zmm2, 78
vpmadd52luq zmm15, zmm9, zmm10
vmovdqa64 zmm10, zmmword ptr [r8 + 128]
vpaddq zmm19{k1}{z}, zmm14, zmm19
vpmadd52luq zmm5, zmm6, zmm11
vpmadd52huq zmm23, zmm28, zmm20
vpaddq zmm17{k2}{z}, zmm2, zmm17
vmovdqa64 zmm2, zmmword ptr [rdx + 576]
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm4, zmm2
vmovdqa64 zmm14, zmmword ptr [rdx + 512]
vpaddq zmm17, zmm12, zmm17
vpmadd52huq zmm15, zmm0, zmmword ptr [r8]
vmovdqa64 zmm12, zmmword ptr [rdx + 448]
vpmadd52luq zmm23, zmm28, zmm30
vpermq zmm30, zmm5, 78
vpmadd52huq zmm11, zmm7, zmm14
vpmadd52luq zmm15, zmm0, zmm18
vpmadd52huq zmm23, zmm29, zmm10
vpaddq zmm30{k2}{z}, zmm5, zmm30
vpmadd52luq zmm11, zmm7, zmm2
vmovdqa64 zmm2, zmmword ptr [rdx + 640]
vpaddq zmm30, zmm15, zmm30
vpaddq zmm30, zmm30, zmm30
vpmadd52luq zmm23, zmm29, zmm20
vpaddq zmm19, zmm30, zmm19
vmovdqa64 zmm30, zmmword ptr [r8]
vpmadd52huq zmm11, zmm9, zmm12
vpermi2q zmm24, zmm17, zmm19
vpermi2q zmm25, zmm17, zmm19
vpmadd52huq zmm23, zmm6, zmmword ptr [r8 + 64]
vpmadd52luq zmm11, zmm9, zmm14
vmovdqa64 zmm14, zmmword ptr [rdx + 896]
vpaddq zmm24, zmm24, zmm8
vmovdqa64 zmm8, zmmword ptr [rdx + 832]
vpxord zmm19, zmm19, zmm19
vpmadd52huq zmm19, zmm21, zmm14
vpandq zmm17, zmm24, qword ptr [rax + 200]{1to8}
vmovdqa64 zmm20, zmmword ptr [rdx + 768]
vpsrlq zmm24, zmm24, 52
vmovdqa64 zmmword ptr [rdx + 1024], zmm25
vpmadd52luq zmm23, zmm6, zmm10
vpmadd52huq zmm11, zmm0, zmmword ptr [rdx + 384]
vmovdqa64 zmm10, zmmword ptr [r8 + 256]
vpmadd52huq zmm19, zmm28, zmm8
vmovdqa64 zmm25, zmmword ptr [r8 + 192]
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm4, zmm10
vpmadd52luq zmm11, zmm0, zmm12
vmovdqa64 zmm12, zmmword ptr [r8 + 128]
vpmadd52luq zmm19, zmm28, zmm14
vpmadd52huq zmm15, zmm7, zmm25
vpaddq zmm11, zmm23, zmm11
vpmadd52huq zmm19, zmm29, zmm20
vpaddq zmm23{k4}{z}, zmm11, zmm11
vpmadd52luq zmm15, zmm7, zmm10
vpaddq zmm11{k5}{z}, zmm11, zmm11
vmovdqa64 zmm10, zmmword ptr [rdx + 640]
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm1, zmm10
vpmadd52huq zmm23, zmm3, zmm2
vpmadd52luq zmm19, zmm29, zmm8
vmovdqa64 zmm8, zmmword ptr [r8]
vpmadd52huq zmm15, zmm9, zmm12
vpxord zmm5, zmm5, zmm5
vpmadd52huq zmm5, zmm16, zmm8
vpmadd52luq zmm14, zmm1, zmmword ptr [rdx + 704]
vpmadd52huq zmm19, zmm6, zmmword ptr [rdx + 704]
vpmadd52luq zmm15, zmm9, zmm25
vpmadd52luq zmm5, zmm16, zmmword ptr [r8 + 64]
vpmadd52luq zmm23, zmm3, zmmword ptr [rdx + 704]
vpmadd52huq zmm11, zmm1, zmm30
vmovdqa64 zmm25, zmmword ptr [rax]
vpmadd52luq zmm19, zmm6, zmm20
vmovdqa64 zmm20, zmmword ptr [rax + 64]
vpmadd52huq zmm15, zmm0, zmmword ptr [r8 + 64]
vpmadd52luq zmm14, zmm4, zmm10
vpmadd52luq zmm5, zmm26, zmm8
vpmadd52luq zmm23, zmm21, zmm2
vpermq zmm2, zmm19, 78
vmovdqa64 zmm8, zmmword ptr [r8 + 256]
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm28, zmm8
vmovdqa64 zmm18, zmmword ptr [r8 + 192]
vpmadd52luq zmm11, zmm1, zmmword ptr [r8 + 64]
vpmadd52luq zmm15, zmm0, zmm12
vpaddq zmm5, zmm14, zmm5
vpermq zmm14, zmm23, 78
vmovdqa64 zmm12, zmmword ptr [rdx + 576]
vpmadd52huq zmm10, zmm29, zmm18
vpaddq zmm2{k2}{z}, zmm19, zmm2
vmovdqa64 zmm19, zmmword ptr [rdx + 512]
vpmadd52luq zmm11, zmm4, zmm30
vpermq zmm30{k6}{z}, zmm5, 12
vpaddq zmm2, zmm15, zmm2
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm7, zmm12
vpmadd52luq zmm10, zmm29, zmm8
vpaddq zmm14{k2}{z}, zmm23, zmm14
vmovdqa64 zmm23, zmmword ptr [rdx + 704]
vpaddq zmm2, zmm2, zmm2
vpmadd52huq zmm15, zmm9, zmm19
vmovdqa64 zmm8, zmmword ptr [rdx + 640]
vpaddq zmm30{k1}{z}, zmm5, zmm30
vpmadd52huq zmm10, zmm6, zmmword ptr [r8 + 128]
vpaddq zmm14, zmm11, zmm14
vmovdqa64 zmm11, zmmword ptr [r8 + 64]
vpaddq zmm30, zmm2, zmm30
vpmadd52luq zmm15, zmm9, zmm12
vpermi2q zmm25, zmm14, zmm30
vmovdqa64 zmm12, zmmword ptr [r8]
vpmadd52luq zmm10, zmm6, zmm18
vpermi2q zmm20, zmm14, zmm30
vpmadd52huq zmm15, zmm0, zmmword ptr [rdx + 448]
vpaddq zmm25, zmm25, zmm24
vpandq zmm24, zmm25, qword ptr [rax + 200]{1to8}
vmovdqa64 zmm30, zmmword ptr [rdx + 896]
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm28, zmm30
vmovdqa64 zmm18, zmmword ptr [rdx + 832]
vpsrlq zmm25, zmm25, 52
vmovdqa64 zmmword ptr [rdx + 1088], zmm20
vpmadd52luq zmm15, zmm0, zmm19
vpmadd52huq zmm14, zmm29, zmm18
vmovdqa64 zmm19, zmmword ptr [r8 + 256]
vpxord zmm20, zmm20, zmm20
vpmadd52huq zmm20, zmm7, zmm19
vmovdqa64 zmm2, zmmword ptr [r8 + 192]
vpaddq zmm15, zmm10, zmm15
vpaddq zmm10{k4}{z}, zmm15, zmm15
vpmadd52luq zmm14, zmm29, zmm30
vpmadd52huq zmm10, zmm3, zmm23
vpaddq zmm15{k5}{z}, zmm15, zmm15
vpmadd52huq zmm15, zmm1, zmm11
vpmadd52huq zmm20, zmm9, zmm2
vmovdqa64 zmm30, zmmword ptr [rdx + 704]
vpxord zmm5, zmm5, zmm5
vpmadd52huq zmm5, zmm1, zmm30
vpmadd52luq zmm10, zmm3, zmmword ptr [rdx + 768]
vpmadd52luq zmm15, zmm1, zmmword ptr [r8 + 128]
vpmadd52huq zmm14, zmm6, zmmword ptr [rdx + 768]
vpmadd52luq zmm5, zmm1, zmmword ptr [rdx + 768]
vpmadd52huq zmm10, zmm21, zmm8
vpmadd52luq zmm20, zmm9, zmm19
vmovdqa64 zmm19, zmmword ptr [r8 + 64]
vpmadd52huq zmm15, zmm4, zmm12
vpmadd52luq zmm14, zmm6, zmm18
vmovdqa64 zmm18, zmmword ptr [rdx + 640]
vpmadd52huq zmm5, zmm4, zmm18
vpmadd52luq zmm10, zmm21, zmm23
vmovdqa64 zmm23, zmmword ptr [r8]
vpmadd52huq zmm20, zmm0, zmmword ptr [r8 + 128]
vpmadd52luq zmm15, zmm4, zmm11
vpermq zmm11, zmm14, 78
vpmadd52luq zmm5, zmm4, zmm30
vmovdqa64 zmm30, zmmword ptr [rax]
vpmadd52luq zmm10, zmm28, zmm8
vmovdqa64 zmm8, zmmword ptr [rax + 64]
vpmadd52luq zmm20, zmm0, zmm2
vpxord zmm2, zmm2, zmm2
vpmadd52huq zmm2, zmm16, zmm19
vpaddq zmm11{k2}{z}, zmm14, zmm11
vpmadd52luq zmm5, zmm7, zmm18
vpermq zmm18, zmm10, 78
vmovdqa64 zmm14, zmmword ptr [r8 + 256]
vpmadd52luq zmm15, zmm7, zmm12
vpxord zmm12, zmm12, zmm12
vpmadd52huq zmm12, zmm29, zmm14
vpaddq zmm11, zmm20, zmm11
vmovdqa64 zmm20, zmmword ptr [rdx + 576]
vpmadd52luq zmm2, zmm16, zmmword ptr [r8 + 128]
vpaddq zmm11, zmm11, zmm11
vpaddq zmm18{k2}{z}, zmm10, zmm18
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm9, zmm20
vpmadd52huq zmm12, zmm6, zmmword ptr [r8 + 192]
vpaddq zmm18, zmm15, zmm18
vmovdqa64 zmm15, zmmword ptr [rdx + 768]
vpmadd52huq zmm2, zmm26, zmm23
vpmadd52huq zmm10, zmm0, zmmword ptr [rdx + 512]
vpmadd52luq zmm12, zmm6, zmm14
vmovdqa64 zmm14, zmmword ptr [rdx + 704]
vpmadd52luq zmm2, zmm26, zmm19
vmovdqa64 zmm19, zmmword ptr [rdx + 640]
vpmadd52luq zmm10, zmm0, zmm20
vpmadd52luq zmm2, zmm27, zmm23
vpaddq zmm10, zmm12, zmm10
vmovdqa64 zmm12, zmmword ptr [r8 + 128]
vpaddq zmm23{k4}{z}, zmm10, zmm10
vpmadd52huq zmm23, zmm3, zmm15
vpaddq zmm10{k5}{z}, zmm10, zmm10
vmovdqa64 zmm20, zmmword ptr [r8 + 64]
vpmadd52huq zmm10, zmm1, zmm12
vpaddq zmm2, zmm5, zmm2
vmovdqa64 zmm5, zmmword ptr [r8]
vpmadd52luq zmm23, zmm3, zmmword ptr [rdx + 832]
vpermq zmm3{k6}{z}, zmm2, 12
vpmadd52luq zmm10, zmm1, zmmword ptr [r8 + 192]
vpmadd52huq zmm23, zmm21, zmm14
vpaddq zmm3{k1}{z}, zmm2, zmm3
vmovdqa64 zmm2, zmmword ptr [rdx + 896]
vpmadd52huq zmm10, zmm4, zmm20
vpaddq zmm3, zmm11, zmm3
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm29, zmm2
vpermi2q zmm30, zmm18, zmm3
vpermi2q zmm8, zmm18, zmm3
vmovdqa64 zmm3, zmmword ptr [r8 + 256]
vpxord zmm18, zmm18, zmm18
vpmadd52huq zmm18, zmm9, zmm3
vpmadd52luq zmm23, zmm21, zmm15
vpmadd52luq zmm10, zmm4, zmm12
vpmadd52huq zmm11, zmm6, zmmword ptr [rdx + 832]
vmovdqa64 zmm12, zmmword ptr [rdx + 768]
vpaddq zmm30, zmm30, zmm25
vpxord zmm25, zmm25, zmm25
vpmadd52huq zmm25, zmm1, zmm12
vmovdqa64 zmm15, zmmword ptr [rdx + 704]
vpandq zmm21, zmm30, qword ptr [rax + 200]{1to8}
vmovdqa64 zmmword ptr [rdx + 1152], zmm8
vmovdqa64 zmm8, zmmword ptr [rdx + 640]
vpmadd52huq zmm23, zmm28, zmm19
vpsrlq zmm30, zmm30, 52
vpmadd52huq zmm10, zmm7, zmm5
vpmadd52luq zmm11, zmm6, zmm2
vmovdqa64 zmm2, zmmword ptr [r8 + 128]
vpxord zmm6, zmm6, zmm6
vpmadd52huq zmm6, zmm16, zmm2
vpmadd52luq zmm25, zmm1, zmmword ptr [rdx + 832]
vmovdqa64 zmm1, zmmword ptr [r8 + 64]
vpmadd52luq zmm23, zmm28, zmm14
vmovdqa64 zmm14, zmmword ptr [r8]
vpmadd52huq zmm18, zmm0, zmmword ptr [r8 + 192]
vpermq zmm28, zmm11, 78
vpmadd52luq zmm6, zmm16, zmmword ptr [r8 + 192]
vpmadd52huq zmm25, zmm4, zmm15
vpmadd52luq zmm23, zmm29, zmm19
vpmadd52luq zmm10, zmm7, zmm20
vpaddq zmm28{k2}{z}, zmm11, zmm28
vpmadd52huq zmm6, zmm26, zmm1
vmovdqa64 zmm11, zmmword ptr [rax]
vpmadd52luq zmm25, zmm4, zmm12
vmovdqa64 zmm12, zmmword ptr [rax + 64]
vpmadd52luq zmm18, zmm0, zmm3
vpermq zmm3, zmm17, 0
vpermq zmm0, zmm23, 78
vpmadd52luq zmm10, zmm9, zmm5
vpmadd52luq zmm6, zmm26, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 256]
vpermq zmm26, zmm17, 85
vpmadd52huq zmm25, zmm7, zmm8
vpaddq zmm28, zmm18, zmm28
vpxord zmm18, zmm18, zmm18
vpmadd52luq zmm18, zmm3, zmm2
vmovdqa64 zmm5, zmmword ptr [rsi]
vpxord zmm4, zmm4, zmm4
vpmadd52huq zmm4, zmm3, zmm2
vpaddq zmm0{k2}{z}, zmm23, zmm0
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm3, zmm5
vmovdqa64 zmm2, zmmword ptr [rsi + 64]
vpaddq zmm28, zmm28, zmm28
vpxord zmm20, zmm20, zmm20
vpmadd52luq zmm20, zmm3, zmm2
vmovdqa64 zmm19, zmmword ptr [rsi + 128]
vpxord zmm29, zmm29, zmm29
vpmadd52huq zmm29, zmm3, zmm5
vpaddq zmm0, zmm10, zmm0
vmovdqa64 zmm10, zmmword ptr [rsi + 192]
vpmadd52huq zmm6, zmm27, zmm14
vpxord zmm5, zmm5, zmm5
vpmadd52huq zmm5, zmm3, zmm10
vmovdqa64 zmm16, zmmword ptr [rsi + 320]
vpxord zmm31, zmm31, zmm31
vpmadd52huq zmm31, zmm3, zmm2
vpmadd52luq zmm23, zmm26, zmm16
vpxord zmm2, zmm2, zmm2
vpmadd52luq zmm2, zmm3, zmm10
vpmadd52huq zmm29, zmm26, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 384]
vpmadd52luq zmm20, zmm26, zmm16
vpmadd52luq zmm25, zmm7, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 448]
vmovdqa64 zmm7, zmmword ptr [rsi + 512]
vpmadd52huq zmm5, zmm26, zmm7
vpmadd52luq zmm6, zmm27, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 576]
vpmadd52luq zmm18, zmm26, zmm1
vpmadd52huq zmm4, zmm26, zmm1
vpermq zmm1, zmm17, 170
vmovdqa64 zmm27, zmmword ptr [rsi + 640]
vpermq zmm17, zmm17, 255
vpmadd52huq zmm31, zmm26, zmm16
vpxord zmm16, zmm16, zmm16
vpmadd52luq zmm16, zmm3, zmm19
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm3, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 704]
vpmadd52luq zmm23, zmm1, zmm27
vpmadd52luq zmm2, zmm26, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 768]
vpmadd52luq zmm16, zmm26, zmm15
vpmadd52luq zmm20, zmm1, zmm19
vpmadd52huq zmm10, zmm26, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 832]
vmovdqa64 zmm26, zmmword ptr [rsi + 896]
vpmadd52luq zmm18, zmm1, zmm26
vpmadd52huq zmm5, zmm1, zmm15
vpmadd52huq zmm4, zmm1, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 960]
vpmadd52huq zmm29, zmm1, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 1024]
vpmadd52luq zmm25, zmm9, zmm8
vpmadd52luq zmm6, zmm22, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 1088]
vpmadd52luq zmm16, zmm1, zmm7
vpmadd52huq zmm31, zmm1, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 1152]
vpmadd52huq zmm5, zmm17, zmm19
vpmadd52luq zmm23, zmm17, zmm26
vmovdqa64 zmm22, zmmword ptr [rsi + 1216]
vpaddq zmm6, zmm25, zmm6
vpmadd52luq zmm18, zmm17, zmm22
vpermq zmm25, zmm24, 0
vmovdqa64 zmm8, zmmword ptr [rsi + 1280]
vpmadd52huq zmm4, zmm17, zmm22
vpermq zmm22{k6}{z}, zmm6, 12
vmovdqa64 zmm9, zmmword ptr [rsi + 1344]
vpmadd52luq zmm2, zmm1, zmm15
vpmadd52luq zmm20, zmm17, zmm27
vmovdqa64 zmm15, zmmword ptr [rsi + 1408]
vpmadd52huq zmm10, zmm1, zmm7
vpmadd52huq zmm29, zmm17, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1472]
vpaddq zmm22{k1}{z}, zmm6, zmm22
vpmadd52huq zmm5, zmm25, zmm26
vmovdqa64 zmm6, zmmword ptr [rsi + 1536]
vpaddq zmm22, zmm28, zmm22
vpmadd52luq zmm18, zmm25, zmm6
vpermq zmm28, zmm24, 85
vmovdqa64 zmm7, zmmword ptr [rsi + 1600]
vpmadd52huq zmm4, zmm25, zmm6
vpermi2q zmm11, zmm0, zmm22
vmovdqa64 zmm6, zmmword ptr [rsi + 1664]
vpmadd52luq zmm16, zmm17, zmm14
vpmadd52huq zmm31, zmm17, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 1728]
vpermi2q zmm12, zmm0, zmm22
vpmadd52luq zmm23, zmm25, zmm8
vmovdqa64 zmm22, zmmword ptr [rsi + 1792]
vpmadd52huq zmm5, zmm28, zmm22
vpaddq zmm11, zmm11, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 1856]
vpmadd52luq zmm18, zmm28, zmm30
vpsrlq zmm0, zmm11, 52
vpermq zmm1, zmm24, 170
vpmadd52huq zmm4, zmm28, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 1920]
vmovdqa64 zmmword ptr [rdx + 1216], zmm12
vpermq zmm24, zmm24, 255
vpmadd52luq zmm2, zmm17, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 1984]
vpmadd52luq zmm20, zmm25, zmm9
vmovdqa64 zmm12, zmmword ptr [rsi + 2048]
vpmadd52huq zmm10, zmm17, zmm14
vpaddq zmm0, zmm13, zmm0
vmovdqa64 zmm13, zmmword ptr [rsi + 2112]
vpmadd52huq zmm5, zmm1, zmm13
vpandq zmm11, zmm11, qword ptr [rax + 200]{1to8}
vmovdqa64 zmm14, zmmword ptr [rsi + 2176]
vpmadd52luq zmm18, zmm1, zmm14
vpmadd52huq zmm29, zmm25, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 2240]
vpmadd52luq zmm16, zmm25, zmm15
vpmadd52huq zmm4, zmm1, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 2304]
vpmadd52huq zmm31, zmm25, zmm9
vpmadd52luq zmm23, zmm28, zmm7
vmovdqa64 zmm9, zmmword ptr [rsi + 2368]
vpmadd52luq zmm2, zmm25, zmm26
vpmadd52luq zmm20, zmm28, zmm6
vmovdqa64 zmm26, zmmword ptr [rsi + 2432]
vpmadd52huq zmm5, zmm24, zmm26
vpmadd52huq zmm10, zmm25, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 2496]
vpmadd52luq zmm18, zmm24, zmm15
vpmadd52huq zmm29, zmm28, zmm7
vpermq zmm7, zmm21, 0
vmovdqa64 zmm25, zmmword ptr [rsi + 2560]
vpmadd52luq zmm16, zmm28, zmm27
vpmadd52huq zmm4, zmm24, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 2624]
vpmadd52huq zmm31, zmm28, zmm6
vpmadd52luq zmm23, zmm1, zmm30
vmovdqa64 zmm6, zmmword ptr [rsi + 2688]
vpmadd52luq zmm2, zmm28, zmm22
vpmadd52luq zmm20, zmm1, zmm19
vmovdqa64 zmm22, zmmword ptr [rsi + 2752]
vpmadd52huq zmm5, zmm7, zmm22
vpmadd52huq zmm10, zmm28, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 2816]
vpmadd52luq zmm18, zmm7, zmm27
vpmadd52huq zmm29, zmm1, zmm30
vpermq zmm30, zmm21, 85
vmovdqa64 zmm28, zmmword ptr [rsi + 2880]
vpmadd52luq zmm16, zmm1, zmm12
vpmadd52huq zmm4, zmm7, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 2944]
vpmadd52huq zmm31, zmm1, zmm19
vpmadd52luq zmm23, zmm24, zmm8
vmovdqa64 zmm19, zmmword ptr [rsi + 3008]
vpmadd52luq zmm2, zmm1, zmm13
vpmadd52luq zmm20, zmm24, zmm14
vmovdqa64 zmm13, zmmword ptr [rsi + 3072]
vpmadd52huq zmm5, zmm30, zmm13
vpmadd52huq zmm10, zmm1, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 3136]
vpmadd52luq zmm18, zmm30, zmm12
vpmadd52huq zmm29, zmm24, zmm8
vpermq zmm8, zmm21, 170
vmovdqa64 zmm1, zmmword ptr [rsi + 3200]
vpermq zmm21, zmm21, 255
vpmadd52luq zmm16, zmm24, zmm9
vpmadd52huq zmm4, zmm30, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 3264]
vpmadd52huq zmm31, zmm24, zmm14
vpmadd52luq zmm23, zmm7, zmm25
vmovdqa64 zmm14, zmmword ptr [rsi + 3328]
vpmadd52luq zmm2, zmm24, zmm26
vpmadd52luq zmm20, zmm7, zmm15
vmovdqa64 zmm26, zmmword ptr [rsi + 3392]
vpmadd52huq zmm5, zmm8, zmm26
vpmadd52huq zmm10, zmm24, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 3456]
vpmadd52luq zmm18, zmm8, zmm9
vpmadd52huq zmm29, zmm7, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 3520]
vpmadd52luq zmm16, zmm7, zmm6
vpmadd52huq zmm4, zmm8, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 3584]
vpmadd52huq zmm31, zmm7, zmm15
vpmadd52luq zmm23, zmm30, zmm28
vmovdqa64 zmm15, zmmword ptr [rsi + 3648]
vpmadd52luq zmm2, zmm7, zmm22
vpmadd52luq zmm20, zmm30, zmm27
vmovdqa64 zmm22, zmmword ptr [rsi + 3712]
vpmadd52huq zmm5, zmm21, zmm22
vpmadd52huq zmm10, zmm7, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 3776]
vpmadd52luq zmm18, zmm21, zmm6
vpmadd52huq zmm29, zmm30, zmm28
vpmadd52luq zmm16, zmm30, zmm19
vpaddq zmm5, zmm5, zmmword ptr [rdx + 960]
vpmadd52huq zmm4, zmm21, zmm6
vpaddq zmm18{k3}, zmm18, zmm0
vpmadd52huq zmm31, zmm30, zmm27
vpmadd52luq zmm23, zmm8, zmm1
vpermq zmm27, zmm0, 0
vmovdqa64 zmm6, zmmword ptr [rsi + 5120]
vpmadd52luq zmm2, zmm30, zmm13
vpmadd52luq zmm20, zmm8, zmm12
vmovdqa64 zmm13, zmmword ptr [rsi + 5184]
vpmadd52huq zmm10, zmm30, zmm19
vpmadd52huq zmm29, zmm8, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 5376]
vmovdqa64 zmm19, zmmword ptr [rsi + 5248]
vpmadd52luq zmm18, zmm27, zmm1
vpmadd52luq zmm16, zmm8, zmm14
vpmadd52huq zmm4, zmm27, zmm1
vpmadd52huq zmm31, zmm8, zmm12
vpermq zmm12, zmm0, 85
vmovdqa64 zmm1, zmmword ptr [rsi + 5312]
vpermq zmm0, zmm0, 170
vpmadd52huq zmm5, zmm27, zmm1
vpmadd52luq zmm23, zmm21, zmm25
vmovdqa64 zmm30, zmmword ptr [rsi + 5440]
vpmadd52luq zmm2, zmm8, zmm26
vpmadd52luq zmm20, zmm21, zmm9
vmovdqa64 zmm26, zmmword ptr [rsi + 5504]
vpmadd52huq zmm10, zmm8, zmm14
vpmadd52huq zmm29, zmm21, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 5696]
vpaddq zmm23, zmm23, zmmword ptr [rdx + 1024]
vmovdqa64 zmm14, zmmword ptr [rsi + 5568]
vpmadd52luq zmm18, zmm12, zmm25
vpmadd52luq zmm16, zmm21, zmm15
vmovdqa64 zmm8, zmmword ptr [rsi + 5632]
vpaddq zmm20, zmm20, zmmword ptr [rdx + 1088]
vpmadd52huq zmm5, zmm12, zmm8
vpmadd52huq zmm4, zmm12, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 5760]
vpmadd52huq zmm31, zmm21, zmm9
vpmadd52luq zmm2, zmm21, zmm22
vpaddq zmm16, zmm16, zmmword ptr [rdx + 1152]
vmovdqa64 zmm22, zmmword ptr [rsi + 5824]
vpmadd52luq zmm23, zmm27, zmm6
vmovdqa64 zmm9, zmmword ptr [rsi + 5888]
vpmadd52huq zmm10, zmm21, zmm15
vpmadd52huq zmm29, zmm27, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 6016]
vmovdqa64 zmm15, zmmword ptr [rsi + 5952]
vpmadd52luq zmm18, zmm0, zmm6
vpaddq zmm2, zmm2, zmmword ptr [rdx + 1216]
vpmadd52luq zmm20, zmm27, zmm13
vpmadd52huq zmm5, zmm0, zmm15
vpermq zmm21, zmm11, 0
vmovdqa64 zmm28, zmmword ptr [rsi + 3840]
vpmadd52huq zmm4, zmm0, zmm6
vpmadd52huq zmm31, zmm27, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 3904]
vpmadd52luq zmm16, zmm27, zmm19
vpmadd52luq zmm23, zmm12, zmm30
vmovdqa64 zmm6, zmmword ptr [rsi + 3968]
vpmadd52huq zmm10, zmm27, zmm19
vpmadd52luq zmm2, zmm27, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 4032]
vpmadd52huq zmm29, zmm12, zmm30
vpmadd52luq zmm20, zmm12, zmm26
vmovdqa64 zmm30, zmmword ptr [rsi + 4096]
vpmadd52luq zmm18, zmm21, zmm30
vpmadd52huq zmm5, zmm21, zmm1
vpermq zmm27, zmm11, 85
vmovdqa64 zmm19, zmmword ptr [rsi + 4160]
vpmadd52huq zmm4, zmm21, zmm30
vpmadd52huq zmm31, zmm12, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 4224]
vpmadd52luq zmm16, zmm12, zmm14
vpmadd52luq zmm23, zmm0, zmm25
vmovdqa64 zmm30, zmmword ptr [rsi + 4288]
vpmadd52huq zmm10, zmm12, zmm14
vpmadd52luq zmm2, zmm12, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 4352]
vpmadd52huq zmm29, zmm0, zmm25
vpmadd52luq zmm20, zmm0, zmm22
vmovdqa64 zmm25, zmmword ptr [rsi + 4416]
vpmadd52luq zmm18, zmm27, zmm25
vpmadd52huq zmm5, zmm27, zmm8
vpermq zmm12, zmm11, 170
vmovdqa64 zmm14, zmmword ptr [rsi + 4480]
vpermq zmm11, zmm11, 255
vpmadd52huq zmm4, zmm27, zmm25
vpmadd52huq zmm31, zmm0, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 4544]
vpmadd52luq zmm16, zmm0, zmm9
vpmadd52luq zmm23, zmm21, zmm28
vmovdqa64 zmm25, zmmword ptr [rsi + 4608]
vpmadd52huq zmm10, zmm0, zmm9
vpmadd52luq zmm2, zmm0, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 4672]
vpmadd52huq zmm29, zmm21, zmm28
vpmadd52luq zmm20, zmm21, zmm13
vmovdqa64 zmm28, zmmword ptr [rsi + 4736]
vpmadd52luq zmm18, zmm12, zmm28
vpmadd52huq zmm5, zmm12, zmm15
vmovdqa64 zmm0, zmmword ptr [rsi + 4800]
vpmadd52huq zmm4, zmm12, zmm28
vpmadd52huq zmm31, zmm21, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 4864]
vpmadd52luq zmm16, zmm21, zmm6
vpmadd52luq zmm23, zmm27, zmm19
vmovdqa64 zmm28, zmmword ptr [rsi + 4928]
vpmadd52huq zmm10, zmm21, zmm6
vpmadd52luq zmm2, zmm21, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 5056]
vmovdqa64 zmm21, zmmword ptr [rsi + 4992]
vpmadd52luq zmm18, zmm11, zmm1
vpmadd52huq zmm29, zmm27, zmm19
vpmadd52luq zmm20, zmm27, zmm26
vpmadd52huq zmm5, zmm11, zmm21
vpxord zmm19, zmm19, zmm19
vpmadd52luq zmm19, zmm18, zmmword ptr [rsi + 6400]
vpmadd52huq zmm4, zmm11, zmm1
vpmadd52huq zmm31, zmm27, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 6272]
vmovdqa64 zmm1, zmmword ptr [rsi + 6080]
vpmadd52luq zmm16, zmm27, zmm30
vpandq zmm19, zmm19, qword ptr [rax + 192]{1to8}
vpmadd52luq zmm23, zmm12, zmm14
vmovdqa64 zmm6, zmmword ptr [rsi + 6144]
vpermq zmm19, zmm19, 255
vpmadd52huq zmm10, zmm27, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 6208]
vpmadd52luq zmm2, zmm27, zmm8
vpmadd52huq zmm29, zmm12, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 6336]
vpmadd52luq zmm20, zmm12, zmm22
vpmadd52huq zmm5, zmm19, zmm26
vpmadd52luq zmm18, zmm19, zmm14
vpmadd52huq zmm4, zmm19, zmm14
vpbroadcastq zmm14, qword ptr [rax + 200]
vpmadd52huq zmm31, zmm12, zmm22
vpmadd52luq zmm16, zmm12, zmm25
vpmadd52luq zmm23, zmm11, zmm0
vpaddq zmm18{k1}, zmm18, zmm5
vpmadd52huq zmm10, zmm12, zmm25
vpsrlq zmm25, zmm18, 51
vpmadd52luq zmm2, zmm12, zmm15
vpaddq zmm4, zmm4, zmm4
vpmadd52huq zmm29, zmm11, zmm0
vpaddq zmm4, zmm25, zmm4
vpmadd52luq zmm20, zmm11, zmm13
vpmadd52huq zmm31, zmm11, zmm13
vpermq zmm4, zmm4, 147
vpmadd52luq zmm16, zmm11, zmm28
vpandq zmm18, zmm18, qword ptr [rax + 192]{1to8}
vpmadd52luq zmm23, zmm19, zmm1
vpmadd52huq zmm10, zmm11, zmm28
vpaddq zmm18{k3}, zmm18, zmm5
vpmadd52luq zmm2, zmm11, zmm21
vpmadd52huq zmm29, zmm19, zmm1
vpmadd52luq zmm20, zmm19, zmm6
vpaddq zmm4, zmm23, zmm4
vpmadd52huq zmm31, zmm19, zmm6
vpsrlq zmm6, zmm4, 52
vpmadd52luq zmm16, zmm19, zmm30
vpandq zmm4, zmm4, zmm14
vpmadd52huq zmm10, zmm19, zmm30
vmovdqa64 zmmword ptr [rdi], zmm4
vpmadd52luq zmm2, zmm19, zmm26
vpaddq zmm20, zmm20, zmm29
vpaddq zmm6, zmm20, zmm6
vpaddq zmm16, zmm16, zmm31
vpsrlq zmm31, zmm6, 52
vpaddq zmm31, zmm16, zmm31
vpaddq zmm2, zmm2, zmm10
vpsrlq zmm10, zmm31, 52
vpaddq zmm10, zmm2, zmm10
vpsrlq zmm2, zmm10, 52
vpandq zmm6, zmm6, zmm14
vmovdqa64 zmmword ptr [rdi + 64], zmm6
vpandq zmm31, zmm31, zmm14
vpaddq zmm2, zmm18, zmm2
vmovdqa64 zmmword ptr [rdi + 128], zmm31
vpandq zmm10, zmm10, zmm14
vmovdqa64 zmmword ptr [rdi + 256], zmm2
vmovdqa64 zmmword ptr [rdi + 192], zmm10
